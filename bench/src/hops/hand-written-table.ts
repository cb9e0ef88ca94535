import { formShift, infoWidth, maskAt } from "../../../packages/runtime/src/batch/flatten-rows.ts";
import type { HandWrittenResult, HandWrittenTable } from "./hand-written-loop.ts";
import type { Village } from "./village.ts";

/** Copies the masks of the village out of the batch's table, as somebody would write them down for one loop. */
export function createHandWrittenTable({ batch }: Village): HandWrittenTable {
  const { cells, rows, parts } = batch.table;
  const { records } = rows;
  const masks = Array.from(cells.rowAt, (record) => [
    ((records[record] ?? 0) & 7) | (((records[record] ?? 0) >>> formShift) << 3),
    records[record + infoWidth + maskAt.countsFor] ?? 0,
    ...records.subarray(record + infoWidth, record + infoWidth + maskAt.countsFor),
    0,
    0,
  ]);
  const cases = [false, true].flatMap((circle) => [false, true].map((picture) => ({ circle, picture })));
  const answers = cases.flatMap((one) =>
    [...batch.actions.keys()].flatMap((action) =>
      [...batch.forms.keys()].map((form) => 16 * findRow(batch, cells.at[action * cells.width + 1 + form] ?? 0, one)),
    ),
  );
  return {
    masks: Int32Array.from(masks.flat()),
    answers: Int32Array.from(answers),
    always: parts.always[0] ?? 0,
    image: 1 << batch.parts.indexOf("image"),
    refused: 7,
  };
}

function findRow(
  { table: { cells, partSlot } }: Village["batch"],
  cell: number,
  { circle, picture }: { readonly circle: boolean; readonly picture: boolean },
): number {
  let row = cells.cells[cell] ?? 0;
  for (let ask = cell + 1; ask <= cell + 2 * cells.asks; ask += 2) {
    const is = (cells.cells[ask] ?? 0) >= partSlot ? picture : circle;
    row += is ? (cells.cells[ask + 1] ?? 0) : 0;
  }
  return row;
}

/** Arrays for the loop to write into. */
export function createHandWrittenResult(hops: number): HandWrittenResult {
  return {
    outcome: new Uint8Array(hops),
    form: new Uint16Array(hops),
    countsFor: new Uint32Array(hops),
    lo: new Uint32Array(hops * 4),
    hi: new Uint32Array(hops * 4),
  };
}
