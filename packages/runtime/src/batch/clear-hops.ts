import { noForm } from "./batch-result.ts";
import type { Run } from "./run.ts";

/** Hops of one chain, from one up to another. */
export interface Hops {
  readonly from: number;
  readonly to: number;
}

/** Says of hops that they are not reached, so that nobody holds anything there. */
export function clearHops(run: Run, { from, to }: Hops): void {
  const { result, batch } = run;
  result.outcome.fill(0, from, to);
  result.counting.fill(0, from, to);
  result.countsFor.fill(0, from * batch.words, to * batch.words);
  clearHeld(run, { from, to });
}

/** Says of hops that nobody holds anything there. */
export function clearHeld({ result, batch }: Run, { from, to }: Hops): void {
  const { words, counters } = batch;
  result.form.fill(noForm, from, to);
  if (result.lo.length > 0) {
    result.lo.fill(0, from * 4 * words, to * 4 * words);
    result.hi.fill(0, from * 4 * words, to * 4 * words);
  }
  if (batch.copies) {
    result.copied.fill(0, from * 2 * words, to * 2 * words);
  }
  if (counters.length > 0) {
    result.counters.fill(noForm, from * counters.length, to * counters.length);
  }
}
