import type { Bundle, BundleCell, BundleTable } from "./bundle.ts";

/** The table that answers on a day, `YYYY-MM-DD`. */
export function findTable({ spans, tables }: Bundle, day: string): BundleTable {
  const span = spans.findLast(({ from = "" }) => from <= day);
  return tables[span?.table ?? 0] ?? { post: -1, cells: [] };
}

/** The cell that answers an action on a form, when a rule speaks of it. */
export function findCell(
  { cells, forms }: Bundle,
  table: BundleTable,
  act: { readonly action: number; readonly form: number },
): BundleCell | undefined {
  const cell = table.cells[act.action * forms.length + act.form] ?? -1;
  // To ask a list for what stands before its first thing costs as much as the whole answer.
  return cell < 0 ? undefined : cells[cell];
}
