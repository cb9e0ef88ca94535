import type { Bundle } from "./bundle.ts";

/** Names persons for JSON: missing is unknown and becomes null, empty is nobody. */
export function namePersons(bundle: Bundle, persons: readonly number[] | undefined): readonly string[] | null {
  return persons === undefined ? null : persons.map((person) => bundle.parts[person]?.name ?? "");
}
