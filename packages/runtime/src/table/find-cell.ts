import type { BundleTable } from "../bundle.ts";
import type { OpenBundle, TableCell } from "./table.ts";

/** The cell that answers an action on a form, when a rule speaks of it. */
export function findCell(
  { cells, forms }: Pick<OpenBundle, "cells" | "forms">,
  table: BundleTable,
  act: { readonly action: number; readonly form: number },
): TableCell | undefined {
  const cell = table.cells[act.action * forms.length + act.form] ?? -1;
  // To ask a list for what stands before its first thing costs as much as the whole answer.
  return cell < 0 ? undefined : cells[cell];
}
