import type { Bundle, BundleRow } from "./bundle.ts";

/** The names of things, by their indices. */
export function nameAll(things: readonly { readonly name: string }[], indices: readonly number[]): readonly string[] {
  return indices.map((index) => things[index]?.name ?? "");
}

/**
 * Names persons for JSON: missing is unknown and becomes null, empty is nobody, `chosen` stays as it is. What is refused
 * counts for nobody and is told to nobody.
 */
export function namePersons(
  { parts }: Bundle,
  { outcome }: BundleRow,
  persons: BundleRow["countsFor"],
): readonly string[] | "chosen" | null {
  if (outcome === "refused") {
    return [];
  }
  return typeof persons === "object" ? nameAll(parts, persons) : (persons ?? null);
}
