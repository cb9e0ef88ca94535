import type { CellTable } from "./flatten-cells.ts";
import { rowFlags, type RowTable } from "./flatten-rows.ts";

/** Answers without asking: posts of one class are answered alike, as long as a call says neither actors nor settings. */
export interface DirectTable {
  /** Pairs of a slot and a radix: `class = Σ slot × radix`. */
  readonly classes: Int32Array;
  /**
   * For each class, action and form (the unknown one first): four times where the record of the row begins, and `authorActs` where the author
   * does it, and `needsViews` where masks alone are not enough.
   * Empty where rules ask for counters, or where there would be too many.
   */
  readonly answers: Int32Array;
}

/** The bit of an answer that says that the author acts. */
export const authorActs = 1;
/** The bit of an answer that says that its row raises or settles: only `followViews` can do that. */
export const needsViews = 2;
/** How far an answer is shifted to have the place of its record. */
export const answerShift = 2;

/** More answers than this are not worth their place. */
const mostAnswers = 1 << 18;

/** What is needed to answer for each class. */
export interface Situations {
  readonly cells: CellTable;
  readonly rows: RowTable;
  readonly byAuthor: Uint8Array;
  readonly slots: number;
  /** Slots of the post that rules can ask for, and how many values each has; the first is the author. */
  readonly ofPost: readonly { readonly slot: number; readonly size: number }[];
  readonly asksCounters: boolean;
}

/** Answers every class of posts once, if they are few. */
export function flattenDirect(situations: Situations): DirectTable {
  const { cells, byAuthor, ofPost, asksCounters } = situations;
  const classes: number[] = [];
  let count = 1;
  for (const { slot, size } of ofPost) {
    classes.push(slot, count);
    count *= size;
  }
  const width = byAuthor.length * cells.width;
  if (asksCounters || count * width > mostAnswers) {
    return { classes: new Int32Array(), answers: new Int32Array() };
  }
  const answers = new Int32Array(count * width);
  const values = new Int32Array(situations.slots);
  for (let index = 0; index < count; index += 1) {
    answerClass(situations, values, { index, answers: answers.subarray(index * width, (index + 1) * width) });
  }
  return { classes: Int32Array.from(classes), answers };
}

/** Every class writes the same slots of `values`, and leaves the others at their first value. */
function answerClass(
  { cells, rows, byAuthor, ofPost }: Situations,
  values: Int32Array,
  { index, answers }: { readonly index: number; readonly answers: Int32Array },
): void {
  let rest = index;
  for (const { slot, size } of ofPost) {
    values[slot] = rest % size;
    rest = Math.floor(rest / size);
  }
  for (let at = 0; at < answers.length; at += 1) {
    const identity = byAuthor[Math.floor(at / cells.width)] ?? 0;
    values[1] = identity === 0 ? 0 : (values[0] ?? 0);
    values[2] = identity;
    const record = findRecord(cells, cells.at[at] ?? 0, values);
    const flags = rows.records[record] ?? 0;
    const views = (flags & (rowFlags.settles | rowFlags.raises)) === 0 ? 0 : needsViews;
    answers[at] = (record << answerShift) | views | (identity === 1 ? authorActs : 0);
  }
}

/** Where the record of the row begins with which a cell answers. */
export function findRecord({ cells, asks, rowAt }: CellTable, cell: number, slots: Int32Array): number {
  let place = cells[cell] ?? 0;
  for (let ask = cell + 1; ask <= cell + 2 * asks; ask += 2) {
    place += (slots[cells[ask] ?? 0] ?? 0) * (cells[ask + 1] ?? 0);
  }
  return rowAt[place] ?? 0;
}
