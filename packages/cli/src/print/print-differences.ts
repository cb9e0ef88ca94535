import { differencePhrases, listDifferences, nameLetter, saySame, sayVerdicts } from "@waft/cards/layout";
import type { Language } from "@waft/core";
import type { Comparison } from "@waft/runtime";
import type { ComparedChains } from "../commands/compare-request.ts";
import type { Screen } from "../screen/screen.ts";
import { printTable } from "./print-table.ts";

/** Prints what differs at the end of the chains: as a table, then as sentences of fact. */
export function printDifferences(comparison: Comparison, chains: readonly string[], screen: Screen): readonly string[] {
  const { language } = screen;
  const rows = listDifferences(comparison, language);
  if (rows.length === 0) {
    return screen.wrap(saySame(comparison, language));
  }
  const heading = differencePhrases.heading[language];
  const verdict = sayVerdicts(rows, chains, language).flatMap((said) => screen.wrap(said, 2));
  if (screen.plain) {
    return [`${heading}:`, ...verdict];
  }
  const head = [differencePhrases.part[language], ...chains.map((_, index) => nameLetter(index))];
  const table = printTable({ head, rows: rows.map(({ name, cells }) => [name, ...cells]) }, screen);
  return [screen.style.title(heading), ...table, "", ...verdict];
}

/** Sentences of fact about what the post was published with, and about the next like. */
export function sayShort({ comparison, chains }: ComparedChains, language: Language): readonly string[] {
  const given = new Set(["author", ...(comparison.traces[0]?.post.parts ?? [])].map((name) => readTop(name)));
  const rows = listDifferences(comparison, language).filter(({ name, isPart }) => !isPart || given.has(readTop(name)));
  return sayVerdicts(rows, chains, language);
}

function readTop(name: string): string {
  return name.split(".")[0] ?? name;
}
