// oxlint-disable max-lines-per-function, complexity -- The limit that the batch call is held against: one loop, written for one platform.
import type { VillageHops } from "./village.ts";

/** What the loop knows of the village: masks of each row, and which row answers each action on each form. */
export interface HandWrittenTable {
  /**
   * Sixteen words for each row: outcome with the next form above it, and persons; what is kept, added and allowed, what is
   * as at the start, caps of four planes of both bounds. An outcome of 7 ends the chain.
   */
  readonly masks: Int32Array;
  /** Where the row begins for each action on each form (4 × 3): of posts without an image, with one, and both in a circle. */
  readonly answers: Int32Array;
  /** Bits of the parts that come along, and of the image. */
  readonly always: number;
  readonly image: number;
  /** Which outcome ends a chain. */
  readonly refused: number;
}

/** Where the loop writes: as the batch call does, for one word of parts. */
export interface HandWrittenResult {
  readonly outcome: Uint8Array;
  readonly form: Uint16Array;
  readonly countsFor: Uint32Array;
  readonly lo: Uint32Array;
  readonly hi: Uint32Array;
}

/** Follows chains through the village: both bounds of 32 parts, outcome, form, and whom acts count for. Nothing is checked. */
export function followByHand(table: HandWrittenTable, hops: VillageHops, result: HandWrittenResult): void {
  const { masks, answers, always, image, refused } = table;
  const { parts, settings } = hops.posts;
  const { starts, posts, actions, brings } = hops.chains;
  const { outcome, form: forms, countsFor, lo, hi } = result;
  const chains = posts.length | 0;
  let hop = (starts[0] ?? 0) | 0;
  for (let chain = 0; chain < chains;) {
    const post = posts[chain] ?? 0;
    chain = (chain + 1) | 0;
    const start = (parts[post] ?? 0) | always;
    // Told to be small whole numbers, hops and places are not looked at again for being one.
    const kind = ((settings[post] ?? 0) * 24 + ((start & image) === 0 ? 0 : 12)) | 0;
    let form = 0;
    let lost = start;
    let linked = start;
    let cut = start;
    let whole = start;
    let mostLost = start;
    let mostLinked = start;
    let mostCut = start;
    let mostWhole = start;
    const end = (starts[chain] ?? 0) | 0;
    for (; hop < end; hop = (hop + 1) | 0) {
      const mask = (answers[((((actions[hop] ?? 0) * 3) | 0) + form + kind) | 0] ?? 0) | 0;
      const told = masks[mask] ?? 0;
      outcome[hop] = told & 7;
      countsFor[hop] = masks[(mask + 1) | 0] ?? 0;
      if ((told & 7) === refused) {
        break;
      }
      form = told >> 3;
      forms[hop] = form;
      const keep = masks[(mask + 2) | 0] ?? 0;
      const made =
        (masks[(mask + 3) | 0] ?? 0) |
        ((brings[hop] ?? 0) & (masks[(mask + 4) | 0] ?? 0)) |
        (start & (masks[(mask + 5) | 0] ?? 0));
      const at = hop << 2;
      lost = ((lost & keep) | made) & (masks[(mask + 6) | 0] ?? 0);
      lo[at] = lost;
      linked = ((linked & keep) | made) & (masks[(mask + 7) | 0] ?? 0);
      lo[at | 1] = linked;
      cut = ((cut & keep) | made) & (masks[(mask + 8) | 0] ?? 0);
      lo[at | 2] = cut;
      whole = ((whole & keep) | made) & (masks[(mask + 9) | 0] ?? 0);
      lo[at | 3] = whole;
      mostLost = ((mostLost & keep) | made) & (masks[(mask + 10) | 0] ?? 0);
      hi[at] = mostLost;
      mostLinked = ((mostLinked & keep) | made) & (masks[(mask + 11) | 0] ?? 0);
      hi[at | 1] = mostLinked;
      mostCut = ((mostCut & keep) | made) & (masks[(mask + 12) | 0] ?? 0);
      hi[at | 2] = mostCut;
      mostWhole = ((mostWhole & keep) | made) & (masks[(mask + 13) | 0] ?? 0);
      hi[at | 3] = mostWhole;
    }
    if (hop < end) {
      for (let at = hop; at < end; at += 1) {
        forms[at] = 0xff_ff;
      }
      for (let at = hop + 1; at < end; at += 1) {
        outcome[at] = 0;
        countsFor[at] = 0;
      }
      for (let at = hop * 4; at < end * 4; at += 1) {
        lo[at] = 0;
        hi[at] = 0;
      }
      hop = end;
    }
  }
}
