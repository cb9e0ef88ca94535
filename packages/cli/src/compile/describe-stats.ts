import { gzipSync } from "node:zlib";
import type { Said } from "@waft/core";
import type { Bundle } from "@waft/runtime";
import { openBundle, type TableAsk } from "@waft/runtime/internal";
import { askPhrases, sayLargest, sayStats } from "../phrases/say-compile.ts";
import { sayNumber } from "../phrases/say-number.ts";
import { measureWidth } from "../screen/measure-width.ts";
import type { Screen } from "../screen/screen.ts";
import type { CompileRequest } from "./read-compile-request.ts";

/** Describes how large a compiled platform is, and which of its cells is the largest. */
export function describeStats(
  bundle: Bundle,
  text: string,
  { language, screen }: Pick<CompileRequest, "language"> & { readonly screen: Screen },
): readonly string[] {
  const { spans, tables, cells, rows, forms, counters } = bundle;
  const lines = sayStats(
    {
      spans: spans.length,
      tables: tables.length,
      cells: cells.length,
      rows: cells.reduce((sum, cell) => sum + cell.rows.length, 0),
      distinctRows: rows.length,
      forms: forms.length,
      states: counters.reduce((product, { most }) => product * (most + 1), forms.length),
      bytes: Buffer.byteLength(text),
      gzip: gzipSync(text, { level: 9 }).length,
    },
    language,
  );
  const widest = (column: readonly string[]): number => Math.max(...column.map(measureWidth));
  const names = widest(lines.map(([name]) => name));
  const numbers = widest(lines.map(([, number]) => sayNumber(number, language)));
  // On a narrow screen the numbers speak for themselves.
  const fits = names + 2 + numbers + 2 + widest(lines.map(([, , meaning]) => meaning)) <= screen.width;
  const largest = findLargest(bundle);
  return [
    ...lines.map(([name, number, meaning]) => {
      const start = `${name.padEnd(names)}  ${sayNumber(number, language).padStart(numbers)}`;
      return fits ? `${start}  ${screen.style.faint(meaning)}` : start;
    }),
    ...(largest === undefined ? [] : screen.wrap(sayLargest(largest, language), 2)),
  ];
}

function findLargest(bundle: Bundle): Parameters<typeof sayLargest>[0] | undefined {
  const { cells, tables } = openBundle(bundle);
  const [largest] = cells
    .map((cell, index) => ({ ...cell, index }))
    .toSorted((a, b) => b.rows.length - a.rows.length || a.index - b.index);
  const table = tables.find(({ post, cells: used }) => post === largest?.index || used.includes(largest?.index ?? -1));
  if (largest === undefined || table === undefined) {
    return undefined;
  }
  const act = nameAct(bundle, table.cells.indexOf(largest.index));
  return { act, rows: largest.rows.length, asks: largest.asks.map((ask) => nameAsk(bundle, ask)) };
}

/** The act of a place in a table; publishing has none. */
function nameAct({ actions, forms }: Bundle, place: number): Said {
  const action = actions[Math.floor(place / forms.length)];
  return action === undefined
    ? askPhrases.publishing
    : askPhrases.act(action.name, forms[place % forms.length]?.name ?? "");
}

function nameAsk({ parts, attributes, counters }: Bundle, ask: TableAsk): Said {
  switch (ask.ask) {
    case "part":
      return askPhrases.part(parts[ask.part]?.name ?? "");
    case "attribute":
      return askPhrases.attribute(attributes[ask.attribute]?.name ?? "");
    case "counter":
      return askPhrases.counter(counters[ask.counter]?.name ?? "");
    case "author":
    case "actor":
    case "identity":
      return askPhrases[ask.ask];
  }
}
