import type { PartSet } from "../bundle.ts";
import type { OpenBundle, Planes, TableRow } from "../table/table.ts";
import { findGap } from "../table/find-gap.ts";
import { hasPart, createPartSet } from "../part-set.ts";
import { settleTree } from "../table/view.ts";
import { batchOutcomes, countingKinds } from "./batch-result.ts";

/** Rows as typed arrays. */
export interface RowTable {
  /**
   * A record for each row, `recordWidth` apart: flags with the next form above them (-1 when unknown, which is `noForm` in
   * 16 bits), and the number of the row; then `maskWidth` sets for each word.
   */
  readonly records: Int32Array;
  /** For each row whether each counter goes up: 1 where it does. */
  readonly raises: Uint8Array;
}

/** How many numbers stand before the sets of a record. */
export const infoWidth = 2;
/** How many sets a record has for each word. */
export const maskWidth = 20;
/** From which bit of its flags on the next form of a row stands. */
export const formShift = 8;

/** What the flags of a row say, beside its outcome (bits 0 to 2) and its kind of counting (bits 3 and 4). */
export const rowFlags = { ends: 32, settles: 64, raises: 128 } as const;
/** The flags of rows for which masks alone are not enough. */
export const special: number = rowFlags.ends | rowFlags.settles | rowFlags.raises;

/** Where the sets of a row stand; four planes follow `capLo` and `capHi`. */
export const maskAt = {
  keep: 0,
  add: 1,
  allow: 2,
  again: 3,
  capLo: 4,
  capHi: 8,
  countsFor: 12,
  mayBring: 13,
  raise: 14,
  mayNotBring: 15,
  copyKeep: 16,
  copyAgain: 17,
  copyYes: 18,
  copyEither: 19,
} as const;

/** Flattens rows, the row of what no rule speaks of first. */
export function flattenRows(bundle: OpenBundle, indices: readonly number[], words: number): RowTable {
  const rows = [findGap(bundle), ...indices.flatMap((index) => bundle.rows[index] ?? [])];
  return {
    records: Int32Array.from(rows.flatMap((row, number) => writeRecord(bundle, row, { number, words }))),
    raises: markRaises(rows, bundle.counters.length),
  };
}

function markRaises(rows: readonly TableRow[], counters: number): Uint8Array {
  const marks = new Uint8Array(rows.length * counters);
  for (const [number, { raises = [] }] of rows.entries()) {
    for (const counter of raises) {
      marks[number * counters + counter] = 1;
    }
  }
  return marks;
}

/** How far two records are apart. */
export function recordWidth(words: number): number {
  return infoWidth + words * maskWidth;
}

function writeRecord(
  bundle: OpenBundle,
  row: TableRow,
  { number, words }: { readonly number: number; readonly words: number },
): readonly number[] {
  const sets = listSets(bundle, row);
  const masks = Array.from({ length: words }, (_, word) => sets.map((set) => set[word] ?? 0)).flat();
  return [writeFlags(bundle, row), number, ...masks];
}

function writeFlags(bundle: OpenBundle, row: TableRow): number {
  const refuses = row.outcome === "refused";
  const ends = refuses || row.outcome === "silent" || row.outcome === "gone";
  const flags: Readonly<Record<keyof typeof rowFlags, boolean>> = {
    ends,
    settles: !ends && !isSettled(bundle, row),
    raises: !isEmpty(row.raise ?? []),
  };
  const set = Object.entries(rowFlags).reduce(
    (sum, [name, bit]) => sum + (Reflect.get(flags, name) === true ? bit : 0),
    0,
  );
  const counting = refuses ? 0 : countingOf(row);
  const form = row.form ?? -1;
  return batchOutcomes.indexOf(row.outcome) + counting * 8 + set + form * 2 ** formShift;
}

function countingOf({ countsFor }: TableRow): number {
  return countingKinds.indexOf(countsFor === undefined ? "unknown" : countsFor === "chosen" ? "chosen" : "persons");
}

function listSets(bundle: OpenBundle, row: TableRow): readonly PartSet[] {
  const { parts, restorable } = bundle;
  const none: PartSet = restorable.map(() => 0);
  const all: PartSet = none.map(() => 0xff_ff_ff_ff);
  const persons = typeof row.countsFor === "object" && row.outcome !== "refused" ? row.countsFor : [];
  const mayBring = row.outcome === "unknown" ? row.allow.map((word, at) => word | (restorable[at] ?? 0)) : row.allow;
  const { keep, again, yes, open } = row.copying ?? { keep: all, again: none, yes: none, open: none };
  const raise = row.raise ?? none;
  return [
    row.empty.map((word) => ~word),
    row.add,
    row.allow,
    row.again,
    ...settleTree(row.capLo, parts),
    ...(isEmpty(raise) ? settleTree(row.capHi, parts) : row.capHi),
    createPartSet(persons, parts.length),
    row.outcome === "refused" ? all : mayBring,
    raise,
    createPartSet(parts.keys(), parts.length).map(
      (word, at) => ~(row.outcome === "refused" ? word : word & (mayBring[at] ?? 0)),
    ),
    keep,
    again,
    yes,
    yes.map((word, at) => word | (open[at] ?? 0)),
  ];
}

function isEmpty(set: PartSet): boolean {
  return set.every((word) => word === 0);
}

/**
 * Whether what a row makes of views in which no part has more than its parent is such a view again, once the caps are:
 * then nobody needs to walk the tree. Bringing a view under its parents and taking the lower of two levels can change places.
 */
function isSettled({ parts, restorable }: OpenBundle, row: TableRow): boolean {
  const { empty, add, allow, again, raise = [] } = row;
  const raises = !isEmpty(raise);
  const follows = (set: PartSet, part: number, parent: number): boolean => !hasPart(set, part) || hasPart(set, parent);
  return (
    (!raises || isSame(row.capHi, settleTree(row.capHi, parts))) &&
    parts.every(({ parent }, part) => {
      const below =
        parent < 0 ||
        hasPart(add, parent) ||
        ((hasPart(empty, part) || !hasPart(empty, parent)) &&
          [add, allow, again].every((set) => follows(set, part, parent)));
      const back = parent < 0 || !raises || (follows(raise, part, parent) && follows(restorable, part, parent));
      return below && back;
    })
  );
}

function isSame(one: Planes, other: Planes): boolean {
  return one.every((plane, at) => plane.every((word, index) => word >>> 0 === (other[at]?.[index] ?? 0) >>> 0));
}
