import { infoWidth, maskAt, maskWidth } from "./flatten-rows.ts";
import type { Run } from "./run.ts";

/** Works out which parts are copies after a hop, from what they were after the hop before or, at the first, at the start. */
// oxlint-disable-next-line max-params, complexity -- Called for each hop: an object would be one more; what an array may lack counts as a branch.
export function copyHop({ batch, post, view }: Run, record: number, hop: number, first: number): void {
  const { words, table } = batch;
  const { records } = table.rows;
  const { copied, copyStride } = view;
  const to = hop * copyStride;
  const before = hop === first ? post.copied : copied;
  const from = hop === first ? 0 : to - copyStride;
  for (let word = 0; word < words; word += 1) {
    const mask = record + infoWidth + word * maskWidth;
    const kept = records[mask + maskAt.copyKeep] ?? 0;
    const fresh = records[mask + maskAt.copyAgain] ?? 0;
    const surely = (before[from + word] ?? 0) & kept;
    const perhaps = (before[from + words + word] ?? 0) & kept;
    copied[to + word] = surely | ((post.copied[word] ?? 0) & fresh) | (records[mask + maskAt.copyYes] ?? 0);
    copied[to + words + word] =
      perhaps | ((post.copied[words + word] ?? 0) & fresh) | (records[mask + maskAt.copyEither] ?? 0);
  }
}
