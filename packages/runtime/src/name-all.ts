import type { Bundle, BundleRow } from "./bundle.ts";

/** Something with a name. */
interface Named {
  readonly name: string;
}

/** The name of a thing, which may be its name. */
export function nameOf(thing: string | Named): string {
  return typeof thing === "string" ? thing : thing.name;
}

/** The names of things, by their indices. */
export function nameAll(things: readonly Named[], indices: readonly number[]): readonly string[] {
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
