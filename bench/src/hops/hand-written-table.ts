import { infoWidth, maskAt } from "../../../packages/runtime/src/batch/flatten-rows.ts";
import type { HandWrittenResult, HandWrittenTable } from "./hand-written-loop.ts";
import type { Village } from "./village.ts";

/** Copies the masks of the village out of the batch's table, as somebody would write them down for one loop. */
export function createHandWrittenTable({ batch }: Village): HandWrittenTable {
  const { cells, rows, parts, partSlot } = batch.table;
  const { records } = rows;
  const masks: number[] = [];
  const told: number[] = [];
  for (const record of cells.rowAt) {
    masks.push(...records.subarray(record + infoWidth, record + infoWidth + maskAt.countsFor));
    told.push(
      (records[record] ?? 0) & 7,
      records[record + 1] ?? 0,
      records[record + infoWidth + maskAt.countsFor] ?? 0,
    );
  }
  const known: number[] = [];
  for (const [action] of batch.actions.entries()) {
    for (const [form] of batch.forms.entries()) {
      const cell = cells.at[action * cells.width + form] ?? 0;
      const radixOf = (isAsked: (slot: number) => boolean): number =>
        Array.from({ length: cells.asks }, (_, ask) => cell + 1 + 2 * ask)
          .filter((ask) => cells.cells[ask + 1] !== 0 && isAsked(cells.cells[ask] ?? 0))
          .reduce((sum, ask) => sum + (cells.cells[ask + 1] ?? 0), 0);
      const image = radixOf((slot) => slot >= partSlot);
      known.push(
        cells.cells[cell] ?? 0,
        image,
        radixOf((slot) => slot < partSlot),
        0,
      );
    }
  }
  return {
    masks: Uint32Array.from(masks),
    cells: Uint32Array.from(known),
    rows: Uint32Array.from(told),
    always: parts.always[0] ?? 0,
    image: 1 << batch.parts.indexOf("image"),
    refused: 7,
  };
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
