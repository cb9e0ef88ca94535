// oxlint-disable max-lines-per-function, complexity -- The limit that the batch call is held against: one loop, written for one platform.
import type { VillageHops } from "./village.ts";

/** What the loop knows of the village: masks of each row, and which row answers each action on each form. */
export interface HandWrittenTable {
  /** Twelve words for each row: what is kept, added and allowed, what is as at the start, caps of four planes of both bounds. */
  readonly masks: Uint32Array;
  /** Four for each action on each form (4 × 3): the first row, and what an image and a circle add to it. */
  readonly cells: Uint32Array;
  /** Three for each row: outcome, next form, persons; an outcome of 7 ends the chain. */
  readonly rows: Uint32Array;
  /** Bits of the parts that come along, of the image, and of the note. */
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
  const { masks, cells, rows, always, image, refused } = table;
  const { parts, settings } = hops.posts;
  const { starts, posts, actions, brings } = hops.chains;
  const { outcome, form: forms, countsFor, lo, hi } = result;
  const chains = posts.length;
  for (let chain = 0; chain < chains; chain += 1) {
    const post = posts[chain] ?? 0;
    const start = (parts[post] ?? 0) | always;
    const circle = settings[post] ?? 0;
    const picture = (start & image) === 0 ? 0 : 1;
    let form = 0;
    let lost = start;
    let linked = start;
    let cut = start;
    let whole = start;
    let mostLost = start;
    let mostLinked = start;
    let mostCut = start;
    let mostWhole = start;
    let hop = starts[chain] ?? 0;
    const end = starts[chain + 1] ?? 0;
    for (; hop < end; hop += 1) {
      const cell = ((actions[hop] ?? 0) * 3 + form) * 4;
      const row = (cells[cell] ?? 0) + picture * (cells[cell + 1] ?? 0) + circle * (cells[cell + 2] ?? 0);
      const happened = rows[row * 3] ?? 0;
      outcome[hop] = happened;
      countsFor[hop] = rows[row * 3 + 2] ?? 0;
      if (happened === refused) {
        break;
      }
      form = rows[row * 3 + 1] ?? 0;
      forms[hop] = form;
      const mask = row * 12;
      const keep = masks[mask] ?? 0;
      const made =
        (masks[mask + 1] ?? 0) | ((brings[hop] ?? 0) & (masks[mask + 2] ?? 0)) | (start & (masks[mask + 3] ?? 0));
      lost = ((lost & keep) | made) & (masks[mask + 4] ?? 0);
      linked = ((linked & keep) | made) & (masks[mask + 5] ?? 0);
      cut = ((cut & keep) | made) & (masks[mask + 6] ?? 0);
      whole = ((whole & keep) | made) & (masks[mask + 7] ?? 0);
      mostLost = ((mostLost & keep) | made) & (masks[mask + 8] ?? 0);
      mostLinked = ((mostLinked & keep) | made) & (masks[mask + 9] ?? 0);
      mostCut = ((mostCut & keep) | made) & (masks[mask + 10] ?? 0);
      mostWhole = ((mostWhole & keep) | made) & (masks[mask + 11] ?? 0);
      const at = hop * 4;
      lo[at] = lost;
      lo[at + 1] = linked;
      lo[at + 2] = cut;
      lo[at + 3] = whole;
      hi[at] = mostLost;
      hi[at + 1] = mostLinked;
      hi[at + 2] = mostCut;
      hi[at + 3] = mostWhole;
    }
    if (hop < end) {
      // For a few words a loop is faster than `fill`.
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
    }
  }
}
