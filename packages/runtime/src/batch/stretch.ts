import type { BatchStates } from "./batch-states.ts";

/** A stretch of a log: whole chains, from one entry up to another. */
export interface Stretch {
  readonly log: Uint16Array;
  readonly into: Uint16Array;
  readonly from: number;
  readonly to: number;
}

/** Whether an entry is the first of a chain: that is all that is no kind of act. */
export function isFirst({ kinds }: BatchStates, entry: number | undefined): boolean {
  return entry !== undefined && entry >= kinds;
}

/** The next entry that is the first of a chain, or the end of the log. */
export function findFirst(states: BatchStates, log: Uint16Array, from: number): number {
  let at = Math.min(from, log.length);
  while (at < log.length && !isFirst(states, log[at])) {
    at += 1;
  }
  return at;
}
