import { infoWidth, maskAt, maskWidth, rowFlags } from "./flatten-rows.ts";
import type { Run } from "./run.ts";
import { settlePlanes } from "./settle-planes.ts";

/** What the few rows need that masks alone cannot do: upper bounds rise again, and parts are brought under their parents. */
export function raiseAndSettle(
  { batch, post, view }: Run,
  { record, at }: { readonly record: number; readonly at: number },
): void {
  const { words, table } = batch;
  const { records } = table.rows;
  const flags = records[record] ?? 0;
  if ((flags & rowFlags.raises) !== 0) {
    for (let word = 0; word < words; word += 1) {
      const raise = records[record + infoWidth + word * maskWidth + maskAt.raise] ?? 0;
      const back = table.parts.restorable[word] ?? 0;
      for (let plane = word; plane < 4 * words; plane += words) {
        view.hi[at + plane] = (view.hi[at + plane] ?? 0) | (((post.hi[plane] ?? 0) | back) & raise);
      }
    }
  }
  if ((flags & rowFlags.settles) !== 0) {
    settlePlanes({ planes: view.lo, at }, table.parts.pairs, words);
    settlePlanes({ planes: view.hi, at }, table.parts.pairs, words);
  }
}
