import { noForm } from "./batch-result.ts";
import type { Run } from "./run.ts";

/** Counts on after a hop, none beyond its end, and tells what counters stand at unless nobody knows. */
export function countHop(
  { batch, result, post }: Run,
  { record, hop, isKnown }: { readonly record: number; readonly hop: number; readonly isKnown: boolean },
): void {
  const { counterSlot, counterMost, rows } = batch.table;
  const count = counterMost.length;
  const row = rows.records[record + 1] ?? 0;
  for (let counter = 0; counter < count; counter += 1) {
    const now = post.slots[counterSlot + counter] ?? 0;
    const next = Math.min(now + (rows.raises[row * count + counter] ?? 0), counterMost[counter] ?? 0);
    post.slots[counterSlot + counter] = next;
    if (result.counters.length > 0) {
      result.counters[hop * count + counter] = isKnown ? next : noForm;
    }
  }
}
