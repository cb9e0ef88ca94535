import type { DateNode } from "../syntax/tree.ts";
import type { Places } from "./places.ts";

/** The word before a date: `from`, `until` or `at`. */
export function findDateWord({ span, about }: DateNode, { firstOf }: Places): number {
  return firstOf(span) - (about ? 2 : 1);
}
