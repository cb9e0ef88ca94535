import type { Bundle, BundleAsk, BundleCell, BundleSpan } from "../bundle.ts";

/** Where an answer stands: the cell of an action on a form, and `row = first + Σ slot × radix`. */
export interface CellTable {
  /** Forms and one more, for the form that nobody knows. */
  readonly width: number;
  /** Three for each action and form: the first place in `rowAt`, and the stretch of `asks`. Last that of publishing. */
  readonly cells: Int32Array;
  /** Pairs of a slot and a radix. */
  readonly asks: Int32Array;
  /** Numbers of rows; 0 is that of acts of which no rule speaks. */
  readonly rowAt: Int32Array;
  /** Parts that are asked for, in the order of their slots. */
  readonly askedParts: Int32Array;
}

/** Slots 0 to 2 hold the kind of author, the kind of actor and which person acts; attributes follow. */
export const firstAttribute = 3;

/** The cells of one span, with indices of the bundle's rows by their new number. */
export interface FlatCells {
  readonly table: CellTable;
  /** Indices of the bundle's `rows`, by number; number 0 is left for the row of what no rule speaks of. */
  readonly rows: readonly number[];
}

interface Growing {
  readonly bundle: Bundle;
  readonly asks: number[];
  readonly rowAt: number[];
  readonly parts: number[];
  readonly numbers: Map<number, number>;
  readonly done: Map<number, readonly [number, number, number]>;
}

/** Flattens the cells of a span; undefined where a cell does not have a row for each answer. */
export function flattenCells(bundle: Bundle, span: BundleSpan): FlatCells | undefined {
  const growing: Growing = { bundle, asks: [], rowAt: [0], parts: [], numbers: new Map(), done: new Map() };
  const used = [...span.cells, span.post].map((index) => bundle.cells[index]);
  if (used.some((cell) => cell !== undefined && !isWhole(bundle, cell))) {
    return undefined;
  }
  const width = bundle.forms.length + 1;
  const cells = [...bundle.actions.keys()].flatMap((action) => [
    ...[...bundle.forms.keys()].flatMap((form) =>
      addCell(growing, span.cells[action * bundle.forms.length + form] ?? -1),
    ),
    ...noCell,
  ]);
  cells.push(...addCell(growing, span.post));
  const table = {
    width,
    cells: Int32Array.from(cells),
    asks: Int32Array.from(growing.asks),
    rowAt: Int32Array.from(growing.rowAt),
    askedParts: Int32Array.from(growing.parts),
  };
  return { table, rows: [...growing.numbers.keys()] };
}

const noCell = [0, 0, 0] as const;

function isWhole({ rows }: Bundle, cell: BundleCell): boolean {
  const size = cell.asks.reduce((product, ask) => product * ask.size, 1);
  return cell.rows.length === size && cell.rows.every((row) => rows[row] !== undefined);
}

function addCell(growing: Growing, index: number): readonly [number, number, number] {
  const { bundle, asks, rowAt, done } = growing;
  const cell = bundle.cells[index];
  const known = done.get(index);
  if (cell === undefined || known !== undefined) {
    return known ?? noCell;
  }
  const first = rowAt.length;
  const from = asks.length;
  let radix = 1;
  for (const ask of cell.asks) {
    asks.push(findSlot(growing, ask), radix);
    radix *= ask.size;
  }
  for (const row of cell.rows) {
    rowAt.push(numberRow(growing, row));
  }
  const added = [first, from, asks.length] as const;
  done.set(index, added);
  return added;
}

function numberRow({ numbers }: Growing, row: number): number {
  const number = numbers.get(row) ?? numbers.size + 1;
  numbers.set(row, number);
  return number;
}

function findSlot({ bundle, parts }: Growing, ask: BundleAsk): number {
  const firstCounter = firstAttribute + bundle.attributes.length;
  switch (ask.ask) {
    case "author":
      return 0;
    case "actor":
      return 1;
    case "identity":
      return 2;
    case "attribute":
      return firstAttribute + ask.attribute;
    case "counter":
      return firstCounter + ask.counter;
    case "part": {
      const known = parts.indexOf(ask.part);
      const place = known < 0 ? parts.push(ask.part) - 1 : known;
      return firstCounter + (bundle.counters?.length ?? 0) + place;
    }
  }
}
