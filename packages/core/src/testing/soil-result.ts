import type { BatchResult } from "@waft/runtime/batch";

/** Fills a result with numbers that no call would leave: nothing may be left of them. */
export function soilResult(result: BatchResult): BatchResult {
  const { outcome, form, countsFor, counting, lo, hi, copied, counters, trouble, troubleAt } = result;
  for (const array of [outcome, form, countsFor, counting, lo, hi, copied, counters, trouble, troubleAt]) {
    array.fill(0xa5);
  }
  return result;
}
