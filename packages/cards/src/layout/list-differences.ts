import type { Language } from "../words/language.ts";
import type { Comparison, Level, Trace } from "@waft/runtime";
import { sayPersons } from "../words/say-actor.ts";
import { differencePhrases, sayFinal } from "../words/say-difference.ts";
import { sayStanding } from "../words/say-level.ts";

/** One line of the table: what it is about, and a cell for each chain. */
export interface DifferenceRow {
  readonly name: string;
  readonly cells: readonly string[];
  /** Whether it says how a part ended. */
  readonly isPart: boolean;
}

/** Lists what differs after the last act; a child that fares like its parent is left out. */
export function listDifferences({ traces, differences }: Comparison, language: Language): readonly DifferenceRow[] {
  const rows = differences.map(({ part, levels }) => ({
    name: part,
    cells: levels.map((level, index) => sayEnding(traces[index], { part, level }, language)),
    isPart: true,
  }));
  const byName = new Map(rows.map((row) => [row.name, row.cells.join("|")]));
  const parts = rows.filter(({ name, cells }) => byName.get(readParent(name)) !== cells.join("|"));
  const cells = traces.map((trace) => describeLike(trace, language));
  const likes = { name: differencePhrases.nextLike[language], cells, isPart: false };
  return new Set(likes.cells).size > 1 ? [...parts, likes] : parts;
}

function readParent(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf(".")));
}

/** How a part ends; one that the post was not published with was brought. */
function sayEnding(
  trace: Trace | undefined,
  { part, level }: { readonly part: string; readonly level: Level | null },
  language: Language,
): string {
  const isBrought = trace?.start.parts[part]?.level === "absent";
  return isBrought && level === "whole"
    ? sayStanding({ level, isBrought }, language)
    : sayFinal(level, findLoss(trace, part), language);
}

function findLoss(trace: Trace | undefined, part: string): number | undefined {
  const last = trace?.hops.at(-1)?.parts ?? trace?.start.parts;
  return last?.[part]?.lostAtHop;
}

function describeLike({ hops }: Trace, language: Language): string {
  const like = hops.at(-1)?.next?.["like"];
  if (like === undefined) {
    return differencePhrases.nothing;
  }
  return like.countsFor === null ? differencePhrases.nobodySaid[language] : sayPersons(like.countsFor, language);
}
