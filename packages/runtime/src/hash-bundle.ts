import type { Bundle, BundleTexts } from "./bundle.ts";
import { hashText } from "./hash-text.ts";

/**
 * The hash of a bundle without its own `hash`: SHA-256 of its canonical JSON (RFC 8785), in which each language of
 * `texts` is replaced by the hash of its own canonical JSON.
 */
export function hashBundle(bundle: Bundle): string {
  const sealed = Object.entries(bundle.texts).map(([language, list]: [string, BundleTexts["en"]]): [string, string] => [
    language,
    typeof list === "string" ? list : hashTexts(list),
  ]);
  const texts: Readonly<Record<string, string>> = Object.fromEntries(sealed);
  return hashText(writeCanonical({ ...bundle, hash: undefined, texts }));
}

/** The hash of the texts of one language, which stands in their place where they are left out. */
export function hashTexts(list: readonly string[]): string {
  return hashText(writeCanonical(list));
}

/** JSON without spaces, its fields in the order of their names. */
function writeCanonical(value: unknown): string {
  if (typeof value !== "object" || value === null) {
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) {
    // Most lists are of numbers or names.
    const isFlat = value.every((item) => typeof item === "number" || typeof item === "string");
    return isFlat ? JSON.stringify(value) : `[${value.map(writeCanonical).join()}]`;
  }
  let written = "";
  for (const [name, field] of Object.entries(value).toSorted(compareNames)) {
    if (field !== undefined) {
      written += `${written === "" ? "" : ","}${JSON.stringify(name)}:${writeCanonical(field)}`;
    }
  }
  return `{${written}}`;
}

function compareNames([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
