import type { Bundle } from "../bundle.ts";
import { identities } from "../identities.ts";

/** Everything that a cell can ask, in the order of a bundle's `slots`: how many values there are of it. */
export function listSlots({
  actors,
  attributes,
  parts,
  counters,
}: Pick<Bundle, "actors" | "attributes" | "parts" | "counters">): readonly number[] {
  return [
    actors.length,
    identities.length,
    ...attributes.map(({ values }) => values.length),
    actors.length,
    ...parts.map(() => 2),
    ...counters.map(({ most }) => most + 1),
  ];
}
