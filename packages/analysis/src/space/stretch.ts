import type { Bundle, BundleTable } from "@waft/runtime";

/** Days on which one table answers, from the first of them on; without one, from before every date. */
export interface Stretch {
  /** `YYYY-MM-DD` */
  readonly from?: string;
  readonly table: BundleTable;
}

/** All stretches of days of a bundle, in their order. */
export function listStretches({ spans, tables }: Bundle): readonly Stretch[] {
  return spans.flatMap(({ table: number, ...dates }) => {
    const table = tables[number];
    return table === undefined ? [] : [{ ...dates, table }];
  });
}

/** The stretch in which a day lies, `YYYY-MM-DD`. */
export function findStretch(bundle: Bundle, day: string): Stretch | undefined {
  return listStretches(bundle).findLast(({ from = "" }) => from <= day);
}

/** The numbers of the cells that answer on a stretch, each once. */
export function listCells({ table }: Stretch): readonly number[] {
  return [...new Set([table.post, ...table.cells])].filter((cell) => cell >= 0).toSorted((a, b) => a - b);
}
