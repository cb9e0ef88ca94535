import type { Outcome } from "../answer.ts";
import type { Bundle, BundleCell, BundleRow, PartSet } from "../bundle.ts";

/** Sets for the levels at least lost, linked, cut and whole. */
export type Planes = readonly [PartSet, PartSet, PartSet, PartSet];

/** One thing a cell asks before it can answer, with as many values as `size`. */
export type TableAsk =
  | { readonly ask: "part"; readonly part: number; readonly size: 2 }
  | { readonly ask: "author"; readonly size: number }
  | { readonly ask: "actor"; readonly size: number }
  | { readonly ask: "identity"; readonly size: number }
  | { readonly ask: "attribute"; readonly attribute: number; readonly size: number }
  | { readonly ask: "counter"; readonly counter: number; readonly size: number };

/** Whether parts follow later edits after an act. */
export interface TableCopying {
  /** Parts that are as they were before. */
  readonly keep: PartSet;
  /** Parts that are as they were at the start. */
  readonly again: PartSet;
  /** Parts that are copies. */
  readonly yes: PartSet;
  /** Parts of which nobody knows. */
  readonly open: PartSet;
}

/** A rule, as an index of `rules`, and the parts whose level it decided. */
export interface TableDecider {
  readonly rule: number;
  readonly parts: PartSet;
}

/** What one act does to all parts at once, as masks: read out of the effects on each part. */
export interface RowMasks {
  readonly outcome: Outcome;
  /** Index of the next form; missing when nobody holds anything afterwards, or nobody knows what. */
  readonly form?: number;
  readonly audiences?: readonly number[];
  /** The line above the post, as an index of `texts`. */
  readonly header?: number;
  /** What people are told when it is refused: one text for each rule that refuses, as indices of `texts`. */
  readonly messages?: readonly number[];
  /** Parts that are emptied before anything is added. */
  readonly empty: PartSet;
  /** Parts that are whole afterwards. */
  readonly add: PartSet;
  /** Parts that are whole afterwards if the actor brings them. */
  readonly allow: PartSet;
  /** Parts that are afterwards as they were at the start. */
  readonly again: PartSet;
  /** Parts that nobody spoke of in an act whose outcome nobody said: an unwritten rule may bring them back. */
  readonly raise?: PartSet;
  /** Bounds above which a level cannot be: of the lower and of the upper bound. */
  readonly capLo: Planes;
  readonly capHi: Planes;
  /** What becomes of following later edits, on a platform whose rules say something of it. */
  readonly copying?: TableCopying;
  /** Counters that go up by one, as indices of `counters`. */
  readonly raises?: readonly number[];
  /** Persons, as indices of `parts`; missing is unknown, empty is nobody, `chosen` whomever the actor chooses. */
  readonly countsFor?: readonly number[] | "chosen";
  readonly tells?: readonly number[] | "chosen";
  /** Rules that decided something, as indices of `rules`. */
  readonly rules: readonly number[];
  /** Each rule that decided levels, and of which parts. */
  readonly decides: readonly TableDecider[];
}

/** A cell before its questions are numbered. */
export interface CellAsks {
  /** What it asks; the first question counts by one. */
  readonly asks: readonly TableAsk[];
  /** Indices of rows, one for each combination of values. */
  readonly rows: readonly number[];
}

/** A row of a bundle with its masks beside it. */
export type TableRow = BundleRow & RowMasks;

/** A cell of a bundle with what it asks beside the numbers of it. */
export type TableCell = BundleCell & CellAsks;

/** A bundle whose tables can be read in both ways: as answers are made from it, and as masks and questions. */
export interface OpenBundle extends Bundle {
  readonly rows: readonly TableRow[];
  readonly cells: readonly TableCell[];
}
