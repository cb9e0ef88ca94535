import type { Bundle, BundleRow, BundleSpan, BundleTable } from "@waft/runtime";

import { sealBundle } from "./create-bundle.ts";

/**
 * A bundle that answers only on the days of one span, the one of a day; on all others it says what it says where no rule
 * speaks. Tables, cells, rows, rules and sources that are not needed any more are left out.
 */
export function cutBundle(bundle: Bundle, day: string): Bundle {
  const at = bundle.spans.findLastIndex(({ from = "" }) => from <= day);
  const span = bundle.spans[at];
  const table = bundle.tables[span?.table ?? -1];
  if (span === undefined || table === undefined) {
    return bundle;
  }
  const empty: BundleTable = { post: -1, cells: table.cells.map(() => -1) };
  const next = bundle.spans[at + 1]?.from;
  const spans: readonly BundleSpan[] = [
    ...(span.from === undefined ? [] : [{ table: 1 }]),
    { ...span, table: 0 },
    ...(next === undefined ? [] : [{ from: next, table: 1 }]),
  ];
  const tables = spans.length > 1 ? [table, empty] : [table];
  return sealBundle(dropUnused({ ...bundle, spans, tables }));
}

/** The things that are used, and the numbers they have among themselves. */
interface Kept<Thing> {
  readonly things: readonly Thing[];
  readonly renumber: (index: number) => number;
}

function keepUsed<Thing>(things: readonly Thing[], used: readonly number[]): Kept<Thing> {
  const kept = [...new Set(used)].filter((index) => index >= 0).toSorted((a, b) => a - b);
  const numbers = new Map(kept.map((index, number) => [index, number]));
  return { things: things.filter((_, index) => numbers.has(index)), renumber: (index) => numbers.get(index) ?? -1 };
}

function dropUnused(bundle: Bundle): Bundle {
  const cells = keepUsed(
    bundle.cells,
    bundle.tables.flatMap(({ post, cells: used }) => [post, ...used]),
  );
  const rows = keepUsed(bundle.rows, [...cells.things.flatMap((cell) => cell.rows), bundle.gap]);
  const rules = keepUsed(
    bundle.rules,
    rows.things.flatMap((row) => [...row.rules, ...row.deciders]),
  );
  const sources = keepUsed(
    bundle.sources,
    rules.things.flatMap((rule) => rule.cites),
  );
  const effects = keepUsed(
    bundle.effects,
    rows.things.flatMap((row) => row.effects),
  );
  const renumberRow = (row: BundleRow): BundleRow => ({
    ...row,
    rules: row.rules.map(rules.renumber),
    deciders: row.deciders.map(rules.renumber),
    effects: row.effects.map(effects.renumber),
  });
  return {
    ...bundle,
    rules: rules.things.map((rule) => ({ ...rule, cites: rule.cites.map(sources.renumber) })),
    sources: sources.things,
    tables: bundle.tables.map(({ post, cells: used }) => ({
      post: cells.renumber(post),
      cells: used.map(cells.renumber),
    })),
    cells: cells.things.map((cell) => ({ ...cell, rows: cell.rows.map(rows.renumber) })),
    rows: rows.things.map(renumberRow),
    effects: effects.things,
    gap: rows.renumber(bundle.gap),
  };
}
