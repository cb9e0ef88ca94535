import { at } from "../at.ts";
import type { Bundle, BundleTable } from "../bundle.ts";

/** The table that answers on a day, `YYYY-MM-DD`. */
export function findTable({ spans, tables }: Bundle, day: string): BundleTable {
  return at(tables, spans.findLast(({ from = "" }) => from <= day)?.table ?? 0);
}
