import type { Taken } from "@waft/analysis/internal";
import type { OpenBundle } from "@waft/runtime/internal";

/**
 * Names the row that answered an act. The row of acts of which no rule speaks has a name of its own, even where some cell
 * answers with the same one: that both do is told apart.
 */
export function nameRow({ rows }: Pick<OpenBundle, "rows">, { row, cell, step }: Taken): string {
  return cell === undefined && step !== undefined ? "of a gap" : `${rows.indexOf(row)}`;
}
