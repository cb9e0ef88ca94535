import type { Bundle, Effect } from "../bundle.ts";
import { packCell } from "./pack-cell.ts";
import { packRow, type PackedLists } from "./pack-row.ts";
import type { CellAsks, OpenBundle, RowMasks } from "./table.ts";

/** Rows and cells as a bundle has them: each effect on a part is stored once. */
function packTables(
  lists: PackedLists,
  { rows, cells }: { readonly rows: readonly RowMasks[]; readonly cells: readonly CellAsks[] },
): Pick<Bundle, "rows" | "cells" | "effects"> {
  const effects: Effect[] = [];
  const numbers = new Map<string, number>();
  const keep = (effect: Effect): number => {
    const key = effect.join(" ");
    const known = numbers.get(key) ?? effects.push(effect) - 1;
    numbers.set(key, known);
    return known;
  };
  return {
    rows: rows.map((row) => packRow(lists, row, keep)),
    cells: cells.map((cell) => packCell(lists, cell)),
    effects,
  };
}

/** A bundle with other rows, or other cells, in place of its own. Its hash stays, and is no longer right. */
export function replaceTables(
  bundle: OpenBundle,
  {
    rows = bundle.rows,
    cells = bundle.cells,
  }: { readonly rows?: readonly RowMasks[]; readonly cells?: readonly CellAsks[] },
): Bundle {
  return { ...bundle, ...packTables(bundle, { rows, cells }) };
}
