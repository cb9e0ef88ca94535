import type { Bundle, BundleRow } from "./bundle.ts";

/** Names persons for JSON: missing is unknown and becomes null, empty is nobody, `chosen` stays as it is. */
export function namePersons(bundle: Bundle, persons: BundleRow["countsFor"]): readonly string[] | "chosen" | null {
  if (persons === undefined || persons === "chosen") {
    return persons ?? null;
  }
  return persons.map((person) => bundle.parts[person]?.name ?? "");
}
