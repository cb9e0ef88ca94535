import type { BatchStates } from "./batch-states.ts";
import { troubles } from "./run.ts";
import type { Stretch } from "./stretch.ts";

/** Follows entries of a log one after the other, and tells in which state that ends. */
export function followEntries({ table }: BatchStates, { log, into, from, to }: Stretch, begin: number): number {
  const { next, width, firstTrouble } = table;
  let state = begin;
  for (let at = from; at < to; at += 1) {
    const unknown = state < firstTrouble ? firstTrouble + troubles["unknown-post"] : state;
    state = next[Math.imul(log[at] ?? 0, width) + state] ?? unknown;
    into[at] = state;
  }
  return state;
}
