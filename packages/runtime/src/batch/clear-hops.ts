import { noForm } from "./batch-result.ts";
import type { Run } from "./run.ts";

/** Says of hops, from one up to another, that they are not reached, so that nobody holds anything there. */
export function clearHops(run: Run, from: number, to: number): void {
  const { outcome, counting, countsFor } = run.result;
  const { words } = run.batch;
  for (let hop = from; hop < to; hop += 1) {
    outcome[hop] = 0;
    counting[hop] = 0;
  }
  for (let word = from * words; word < to * words; word += 1) {
    countsFor[word] = 0;
  }
  clearHeld(run, from, to);
}

/** Says of hops, from one up to another, that nobody holds anything there. */
export function clearHeld({ result, batch }: Run, from: number, to: number): void {
  const { form, lo, hi, copied, counters } = result;
  for (let hop = from; hop < to; hop += 1) {
    form[hop] = noForm;
  }
  // For a few words a loop is faster than `fill`.
  const planes = lo.length === 0 ? 0 : 4 * batch.words;
  for (let at = from * planes; at < to * planes; at += 1) {
    lo[at] = 0;
    hi[at] = 0;
  }
  const sets = copied.length === 0 ? 0 : 2 * batch.words;
  for (let at = from * sets; at < to * sets; at += 1) {
    copied[at] = 0;
  }
  const counts = counters.length === 0 ? 0 : batch.counters.length;
  for (let at = from * counts; at < to * counts; at += 1) {
    counters[at] = noForm;
  }
}
