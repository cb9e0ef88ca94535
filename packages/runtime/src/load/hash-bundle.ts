import type { Bundle, BundleTexts } from "../bundle.ts";
import { hashText } from "./hash-text.ts";

/**
 * The hash of a bundle without its own `hash`: FNV-1a of its canonical JSON (RFC 8785), in which each language of
 * `texts` is replaced by the hash of its own canonical JSON.
 */
export function hashBundle(bundle: Bundle): string {
  const sealed = Object.entries(bundle.texts).map(([language, list]: [string, BundleTexts["en"]]): [string, string] => [
    language,
    typeof list === "string" ? list : hashTexts(list),
  ]);
  const texts: Readonly<Record<string, string>> = Object.fromEntries(sealed);
  return hashCanonical({ ...bundle, hash: undefined, texts });
}

/** The hash of the texts of one language, which stands in their place where they are left out. */
export function hashTexts(list: readonly string[]): string {
  return hashCanonical(list);
}

/** Hashes JSON without spaces, its fields in the order of their names; no field of a bundle is called by a number. */
function hashCanonical(value: unknown): string {
  return hashText(
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === "object" && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ),
  );
}
