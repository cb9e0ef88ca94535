import type { Across, AcrossColumn } from "@waft/analysis/ask";
import { listWords, sayPersons, sayStanding } from "@waft/cards/layout";
import { sayText, type Bundle } from "@waft/runtime";
import { acrossPhrases, sayAcross, sayLacking, sayUnanswered } from "../phrases/say-across.ts";
import { sayOutcome } from "../phrases/say-diff.ts";
import type { Screen } from "../screen/screen.ts";
import { printTable } from "./print-table.ts";

type Row = readonly [string, ...string[]];

/** Prints what the same chain leaves on several networks, side by side. */
export function printAcross(across: Across, bundles: readonly Bundle[], screen: Screen): readonly string[] {
  const { language } = screen;
  const { chain, columns, unanswered } = across;
  const titles = new Map(
    bundles.map((bundle) => [bundle.platform, sayText(bundle, bundle.title, language) ?? bundle.platform]),
  );
  const nameOf = (platform: string): string => titles.get(platform) ?? platform;
  const heads = columns.map((one) => `${nameOf(one.platform)} (${one.chain.join(", ")})`);
  const rows = [...listActRows(columns, screen), ...listPartRows(columns, screen)];
  const lacking = columns.flatMap((one) => sayLacking(one, nameOf(one.platform), language) ?? []);
  const problems = unanswered.flatMap((one) => sayUnanswered(one, nameOf(one.platform), language));
  const legend = rows.some((row) => row.includes(noCell)) ? [acrossPhrases.noPart[language]] : [];
  // Where some networks know the word and others do not, there may be one that all know.
  const isWord = unanswered.some((one) => one.problems.some(({ code }) => code === "unknown-action"));
  const advice = isWord && bundles.length > 1 ? [acrossPhrases.noChainHint[language]] : [];
  const notes = [...legend, ...new Set([...lacking, ...problems, ...advice])].flatMap((said) => screen.wrap(said, 2));
  return [
    ...screen.wrap(sayAcross(chain, { columns, names: [...titles.values()] }, language)),
    ...printTables({ head: [acrossPhrases.what[language], ...heads], rows }, screen),
    ...(notes.length === 0 || columns.length === 0 ? notes : ["", ...notes]),
  ];
}

const noCell = "–";

/** The least width of a column that reads well. */
const columnWidth = 18;

/** As many columns side by side as the screen has room for, the others below them. */
function printTables(
  { head, rows }: { readonly head: readonly string[]; readonly rows: readonly Row[] },
  screen: Screen,
): readonly string[] {
  const fitting = screen.plain ? head.length : Math.max(1, Math.floor(screen.width / (columnWidth + 2)) - 1);
  const count = Math.ceil((head.length - 1) / fitting);
  const each = Math.ceil((head.length - 1) / count);
  return Array.from({ length: count }, (_, index) => {
    const cut = (row: readonly string[]): readonly string[] => [
      row[0] ?? "",
      ...row.slice(1 + index * each, 1 + (index + 1) * each),
    ];
    return ["", ...printTable({ head: cut(head), rows: rows.map(cut) }, screen)];
  }).flat();
}

/** What the last act did on each network. */
function listActRows(columns: readonly AcrossColumn[], { language }: Screen): readonly Row[] {
  const row = (
    name: keyof typeof acrossPhrases & ("happens" | "audiences" | "form" | "countsFor" | "tells"),
    say: (column: AcrossColumn) => string,
  ): Row => [acrossPhrases[name][language], ...columns.map(say)];
  const persons = (named: readonly string[] | "chosen" | null | undefined): string =>
    named === undefined ? noCell : named === null ? sayOutcome("unknown", language) : sayPersons(named, language);
  return [
    row("happens", (column) => sayLast(column, language)),
    row("audiences", ({ last }) => (last?.audiences ? listWords(last.audiences, "and", language) || noCell : noCell)),
    row("form", ({ form }) => form ?? noCell),
    row("countsFor", ({ last }) => persons(last?.countsFor)),
    row("tells", ({ last }) => persons(last?.tells)),
  ];
}

function sayLast({ last, notReached }: AcrossColumn, language: Screen["language"]): string {
  const ended = notReached.length === 0 ? "" : ` (${acrossPhrases.ended(notReached.join(", "))[language]})`;
  return last === undefined ? noCell : `${sayOutcome(last.outcome, language)}${ended}`;
}

/** How parts stand at the end on each network; one that fares like the part around it is left out. */
function listPartRows(columns: readonly AcrossColumn[], { language }: Screen): readonly Row[] {
  const names = [...new Set(columns.flatMap(({ parts }) => Object.keys(parts)))];
  const rows = names.flatMap((name): readonly Row[] => {
    const levels = columns.map(({ parts }) => parts[name]);
    const isThere = levels.some((level) => level !== undefined && level !== "absent");
    const cells = columns.map(({ parts, brought }) => {
      const level = parts[name];
      return level === undefined ? noCell : sayStanding({ level, isBrought: brought.includes(name) }, language);
    });
    return isThere ? [[name, ...cells]] : [];
  });
  const byName = new Map(rows.map(([name, ...cells]) => [name, cells.join("|")]));
  return rows.filter(([name, ...cells]) => byName.get(readParent(name)) !== cells.join("|"));
}

function readParent(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf(".")));
}
