import { maskAt, maskWidth, rowFlags } from "./flatten-rows.ts";
import type { Run } from "./run.ts";
import { settlePlanes } from "./settle-planes.ts";

/** What the few rows need that masks alone cannot do: upper bounds rise again, and parts are brought under their parents. */
export function raiseAndSettle(
  { batch, post, view }: Run,
  { row, flags, at }: { readonly row: number; readonly flags: number; readonly at: number },
): void {
  const { words, table } = batch;
  if ((flags & rowFlags.raises) !== 0) {
    for (let word = 0; word < words; word += 1) {
      const raise = table.rows.masks[(row * words + word) * maskWidth + maskAt.raise] ?? 0;
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
