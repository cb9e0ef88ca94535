import type { Comparison, Level, Trace } from "@waft/runtime";
import { sayPersons } from "../phrases/say-act.ts";
import { differencePhrases, sayFinal } from "../phrases/say-difference.ts";

/** One line of the table: what it is about, and a cell for each chain. */
export interface DifferenceRow {
  readonly name: string;
  readonly cells: readonly string[];
  /** Whether it says how a part ended. */
  readonly isPart: boolean;
}

/** Lists what differs after the last act; a child that fares like its parent is left out. */
export function listDifferences({ traces, differences }: Comparison): readonly DifferenceRow[] {
  const rows = differences.map(({ part, levels }) => ({
    name: part,
    cells: levels.map((level, index) => describeEnd(traces[index], part, level)),
    isPart: true,
  }));
  const byName = new Map(rows.map((row) => [row.name, row.cells.join("|")]));
  const parts = rows.filter(({ name, cells }) => byName.get(readParent(name)) !== cells.join("|"));
  const likes = { name: differencePhrases.nextLike, cells: traces.map((trace) => describeLike(trace)), isPart: false };
  return new Set(likes.cells).size > 1 ? [...parts, likes] : parts;
}

function readParent(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf(".")));
}

function describeEnd(trace: Trace | undefined, part: string, level: Level | null): string {
  const last = trace?.hops.at(-1)?.parts ?? trace?.start.parts;
  return sayFinal(level, last?.[part]?.lostAtHop);
}

function describeLike({ hops }: Trace): string {
  const like = hops.at(-1)?.next?.["like"];
  if (like === undefined) {
    return differencePhrases.nothing;
  }
  return like.countsFor === null ? differencePhrases.nobodySaid : sayPersons(like.countsFor);
}
