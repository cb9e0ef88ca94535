import { longestChain } from "../plan/make-plan.ts";
import type { BatchStates } from "./batch-states.ts";
import { followEntries } from "./follow-entries.ts";
import { troubles } from "./run.ts";
import { findFirst, isFirst, type Stretch } from "./stretch.ts";

/** Whether a chain of a stretch is too long; looks from the furthest entry at which it could end, so that it sees few. */
export function hasLongChain(states: BatchStates, { log, from, to }: Stretch): boolean {
  let begin = from;
  while (begin + longestChain < to) {
    let at = begin + longestChain;
    while (at > begin && !isFirst(states, log[at])) {
      at -= 1;
    }
    if (at === begin) {
      return true;
    }
    begin = at;
  }
  return false;
}

/** Follows a stretch in which something is wrong, chain by chain, and marks the chains in which it is. */
export function markStates(states: BatchStates, { log, into, from, to }: Stretch): void {
  for (let begin = from; begin < to;) {
    const end = Math.min(findFirst(states, log, begin + 1), to);
    markChain(states, { log, into, from: begin, to: end });
    begin = end;
  }
}

function markChain(states: BatchStates, stretch: Stretch): void {
  const { log, into, from, to } = stretch;
  const { firstTrouble, wrongPosts } = states.table;
  const entry = log[from] ?? 0;
  const begins = isFirst(states, entry);
  if (begins && entry < wrongPosts && to - from > longestChain) {
    into.fill(firstTrouble + troubles["chain-too-long"], from, to);
    return;
  }
  followEntries(states, stretch, begins ? 0 : firstTrouble + troubles["unknown-post"]);
  const wrong = into.subarray(from, to).findIndex((state) => state >= firstTrouble);
  into.fill(0, from, from + Math.max(wrong, 0));
}
