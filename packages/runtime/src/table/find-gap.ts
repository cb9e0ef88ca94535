import type { OpenBundle, TableRow } from "./table.ts";

/** The row of an act of which no rule speaks. */
export function findGap({ rows, gap }: Pick<OpenBundle, "rows" | "gap">): TableRow {
  const row = rows[gap];
  if (row === undefined) {
    throw new RangeError("No gap");
  }
  return row;
}
