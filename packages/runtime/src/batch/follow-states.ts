import type { Problems } from "../problem.ts";
import type { BatchStates } from "./batch-states.ts";
import { followEntries } from "./follow-entries.ts";
import { hasLongChain, markStates } from "./mark-states.ts";
import { hasField, refuseBatch, refuseMade } from "./refuse-batch.ts";
import { troubles } from "./run.ts";
import { findFirst, isFirst, type Stretch } from "./stretch.ts";

/** How many entries are followed before it is seen whether something was wrong with them. */
const stretchLength = 1 << 16;

/**
 * Follows a log of acts, one chain after the other, and writes for each act its state: what `evaluate` would answer
 * stands there in `states.answers`. An entry of the log is the kind of an act; to the first act of a chain
 * `states.firsts` of its post is added.
 *
 * In a chain in which something is wrong, acts before the wrong one are `not-reached`, and from there on `trouble` says
 * what it is; a chain that is too long, or whose post is wrong, says so from its first act on. An entry that is nothing
 * begins a chain on an `unknown-post`, and acts before the first chain are on one as well.
 *
 * Costs the same for long chains and for short ones. Never throws, whatever it is given, and never reads or writes beyond an array.
 *
 * @param into - where to write, as many places as the log has or more; it must not overlap the log
 *
 * @example
 * ```ts
 * const prepared = prepareStates(batch, { posts, acts: { actions: Uint16Array.of(like, share) } });
 * if ("problems" in prepared) throw new Error(prepared.problems[0]?.code);
 * const { firsts, answers } = prepared.states;
 * // Post 0 is shared, and the share is liked.
 * const answer = followStates(prepared.states, Uint16Array.of((firsts[0] ?? 0) + 1, 0));
 * ```
 */
export function followStates(
  states: BatchStates,
  log: Uint16Array,
  into?: Uint16Array,
): { readonly result: Uint16Array } | Problems {
  try {
    return hasField(states, "firsts") ? followLog(states, log, into) : refuseMade("states");
  } catch {
    // Log and result are as they must be: what lacks something is the states.
    return refuseMade("states");
  }
}

function followLog(
  states: BatchStates,
  log: Uint16Array,
  given: Uint16Array | undefined,
): { readonly result: Uint16Array } | Problems {
  if (!(log instanceof Uint16Array)) {
    return refuseBatch({ place: "log", about: "Uint16Array", count: 0 });
  }
  const into = given === undefined ? new Uint16Array(log.length) : given;
  if (!(into instanceof Uint16Array) || into.length < log.length) {
    return refuseBatch({ place: "into", about: "Uint16Array", count: log.length });
  }
  for (let from = 0; from < log.length;) {
    const to = findFirst(states, log, from + stretchLength);
    const stretch = { log, into, from, to };
    const isRight = isFirst(states, log[from]) && followStretch(states, stretch) && !hasLongChain(states, stretch);
    if (!isRight) {
      markStates(states, stretch);
    }
    from = to;
  }
  return { result: into };
}

/** Follows a stretch, its two halves in turns: one need not wait for the other. Tells whether no act in it is wrong. */
function followStretch(states: BatchStates, { log, into, from, to }: Stretch): boolean {
  const { next, width, firstTrouble } = states.table;
  const middle = Math.min(findFirst(states, log, (from + to) >>> 1), to);
  const both = Math.min(middle - from, to - middle);
  const unknown = firstTrouble + troubles["unknown-post"];
  let one = 0;
  let other = 0;
  // Told to be small whole numbers, none of these is looked at again for being one.
  for (let at = from | 0, and = middle | 0; at < from + both; at = (at + 1) | 0, and = (and + 1) | 0) {
    one = next[(Math.imul(log[at] ?? 0, width) + one) | 0] ?? unknown;
    into[at] = one;
    other = next[(Math.imul(log[and] ?? 0, width) + other) | 0] ?? unknown;
    into[and] = other;
  }
  one = followEntries(states, { log, into, from: from + both, to: middle }, one);
  other = followEntries(states, { log, into, from: middle + both, to }, other);
  return one < firstTrouble && other < firstTrouble;
}
