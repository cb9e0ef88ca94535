import type { Batch } from "./batch.ts";
import { batchTroubles, createBatchResult } from "./batch-result.ts";
import type { BatchStates, StateAnswers, StateTable } from "./batch-states.ts";
import type { ExploredState, ExploredStates } from "./explore-states.ts";
import type { Merged } from "./merge-states.ts";

/** What was explored and merged, to be written down. */
export interface Tabulating {
  readonly batch: Batch;
  readonly kinds: number;
  readonly explored: ExploredStates;
  readonly merged: Merged;
  /** How many classes of posts there are. */
  readonly classes: number;
  /** For each post its class, or less than 0 what is wrong with it. */
  readonly classOf: Int32Array;
}

/** A larger table would not be faster than the batch call. */
export const mostPlaces: number = 1 << 22;
/** Entries of a log are numbers of 16 bits. */
export const mostEntries: number = 1 << 16;

/** Writes states as typed arrays, unless there are too many. Classes of posts whose chains begin in the same state are one. */
export function tabulateStates(tabulating: Tabulating): BatchStates | undefined {
  const { batch, kinds, explored, merged, classes, classOf } = tabulating;
  const begins = [...new Set(merged.slice(1, 1 + classes))];
  const wrong = [...new Set(classOf.filter((post) => post < 0))];
  const firstTrouble = merged.reduce((most, one) => Math.max(most, one + 1), 1);
  const entries = kinds * (1 + begins.length + wrong.length);
  if (entries > mostEntries || entries * (firstTrouble + batchTroubles.length) > mostPlaces) {
    return undefined;
  }
  const beginOf = new Map(begins.map((state, at) => [state, at]));
  const firsts = Uint16Array.from(classOf, (post) => {
    const at = post < 0 ? begins.length + wrong.indexOf(post) : (beginOf.get(merged[1 + post] ?? 0) ?? 0);
    return kinds * (1 + at);
  });
  const representatives: number[] = [];
  for (const [state, one] of merged.entries()) {
    representatives[one] ??= state;
  }
  return {
    answers: writeAnswers(
      batch,
      representatives.flatMap((state) => explored.states[state] ?? []),
    ),
    kinds,
    firsts,
    table: writeTable({ tabulating, representatives, firstTrouble, begins, wrong }),
  };
}

function writeAnswers(batch: Batch, states: readonly ExploredState[]): StateAnswers {
  const hops = states.length + batchTroubles.length;
  const { outcome, form, countsFor, counting, counters, trouble } = createBatchResult(batch, {
    hops,
    chains: hops,
    levels: false,
  });
  form.fill(0xff_ff);
  counters.fill(0xff_ff);
  for (const [at, state] of states.entries()) {
    outcome[at] = state.outcome;
    form[at] = state.form;
    counting[at] = state.counting;
    countsFor.set(state.countsFor, at * batch.words);
    counters.set(state.counters, at * batch.counters.length);
  }
  for (const at of batchTroubles.keys()) {
    trouble[states.length + at] = at;
  }
  return { outcome, form, countsFor, counting, counters, trouble };
}

interface Columns {
  readonly tabulating: Tabulating;
  /** For each merged state one of those that were explored. */
  readonly representatives: readonly number[];
  readonly firstTrouble: number;
  /** States in which chains begin, and troubles of posts, as numbers less than 0. */
  readonly begins: readonly number[];
  readonly wrong: readonly number[];
}

/** Columns for kinds of acts first; then for each state in which chains begin, and each trouble of a post, the same again. */
function writeTable({ tabulating, representatives, firstTrouble, begins, wrong }: Columns): StateTable {
  const { kinds, explored, merged } = tabulating;
  const width = firstTrouble + batchTroubles.length;
  const after = (state: number, kind: number): number => {
    const to = explored.next[(representatives[state] ?? 0) * kinds + kind] ?? 0;
    return to < 0 ? firstTrouble - to : (merged[to] ?? 0);
  };
  const next = new Uint16Array(kinds * (1 + begins.length + wrong.length) * width);
  for (let entry = 0; entry < next.length / width; entry += 1) {
    const kind = entry % kinds;
    const first = Math.floor(entry / kinds) - 1;
    for (let state = 0; state < width; state += 1) {
      const begin = begins[first];
      const to =
        first < 0
          ? after(state, kind)
          : begin === undefined
            ? firstTrouble - (wrong[first - begins.length] ?? 0)
            : after(begin, kind);
      // Out of a trouble nothing leads, not even another post: so it is seen at the end that there was one.
      next[entry * width + state] = state >= firstTrouble ? state : to;
    }
  }
  return { next, width, firstTrouble, wrongPosts: kinds * (1 + begins.length) };
}
