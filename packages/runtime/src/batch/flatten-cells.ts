import type { BundleTable } from "../bundle.ts";
import type { OpenBundle, TableAsk, TableCell } from "../table/table.ts";

/** Where an answer stands: the cell of an action on a form, and `row = first + Σ slot × radix`. */
export interface CellTable {
  /** Forms and one more, for the form that nobody knows. */
  readonly width: number;
  /** For each action and form, the unknown one first, where its cell stands in `cells`; last that of publishing. */
  readonly at: Int32Array;
  /**
   * Cells: the first place in `rowAt`, then `asks` pairs of a slot and a radix. All have as many pairs, so that a
   * processor can foresee the loop; those that ask less ask slot 0 for nothing. First that of which no rule speaks.
   */
  readonly cells: Int32Array;
  readonly asks: number;
  /** Where the records of rows begin; place 0 has that of acts of which no rule speaks. */
  readonly rowAt: Int32Array;
  /** Parts that are asked for, in the order of their slots. */
  readonly askedParts: Int32Array;
}

/** Slots 0 to 2 hold the kind of author, the kind of actor and which person acts; attributes follow. */
export const firstAttribute = 3;

/** The cells of one table, with indices of the bundle's rows by their new number. */
export interface FlatCells {
  readonly table: CellTable;
  /** Indices of the bundle's `rows`, by number; number 0 is left for the row of what no rule speaks of. */
  readonly rows: readonly number[];
}

interface Growing {
  readonly bundle: OpenBundle;
  readonly cells: number[];
  readonly asks: number;
  readonly record: number;
  readonly rowAt: number[];
  readonly parts: number[];
  readonly numbers: Map<number, number>;
  readonly done: Map<number, number>;
}

/**
 * Flattens the cells of a table; undefined where a cell does not have a row for each answer.
 *
 * @param record - how far the records of rows are apart
 */
export function flattenCells(bundle: OpenBundle, table: BundleTable, record: number): FlatCells | undefined {
  // Many places may have the same cell.
  const used = [...new Set([...table.cells, table.post])].flatMap((index) => bundle.cells[index] ?? []);
  if (!used.every((cell) => isWhole(bundle, cell))) {
    return undefined;
  }
  const asks = used.reduce((most, cell) => Math.max(most, listAsks(cell).length), 0);
  const growing: Growing = {
    bundle,
    cells: Array.from({ length: 1 + 2 * asks }, () => 0),
    asks,
    record,
    rowAt: [0],
    parts: [],
    numbers: new Map(),
    done: new Map(),
  };
  const forms = bundle.forms.length;
  const at = [...bundle.actions.keys()].flatMap((action) => [
    0,
    ...Array.from({ length: forms }, (_, form) => addCell(growing, table.cells[action * forms + form] ?? -1)),
  ]);
  at.push(addCell(growing, table.post));
  const flat = {
    width: forms + 1,
    at: Int32Array.from(at),
    cells: Int32Array.from(growing.cells),
    asks,
    rowAt: Int32Array.from(growing.rowAt),
    askedParts: Int32Array.from(growing.parts),
  };
  return { table: flat, rows: [...growing.numbers.keys()] };
}

function isWhole({ rows }: OpenBundle, cell: TableCell): boolean {
  const size = cell.asks.reduce((product, ask) => product * ask.size, 1);
  return cell.rows.length === size && cell.rows.every((row) => rows[row] !== undefined);
}

/** What a cell asks; that of which there is one value alone need not be asked. */
function listAsks({ asks }: TableCell): readonly TableAsk[] {
  return asks.filter(({ size }) => size !== 1);
}

function addCell(growing: Growing, index: number): number {
  const { bundle, cells, rowAt, done } = growing;
  const cell = bundle.cells[index];
  const known = done.get(index);
  if (cell === undefined || known !== undefined) {
    return known ?? 0;
  }
  const at = cells.length;
  cells.push(rowAt.length);
  let radix = 1;
  for (const ask of listAsks(cell)) {
    cells.push(findSlot(growing, ask), radix);
    radix *= ask.size;
  }
  while (cells.length < at + 1 + 2 * growing.asks) {
    cells.push(0, 0);
  }
  for (const row of cell.rows) {
    rowAt.push(numberRow(growing, row) * growing.record);
  }
  done.set(index, at);
  return at;
}

function numberRow({ numbers }: Growing, row: number): number {
  const number = numbers.get(row) ?? numbers.size + 1;
  numbers.set(row, number);
  return number;
}

function findSlot({ bundle, parts }: Growing, ask: TableAsk): number {
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
