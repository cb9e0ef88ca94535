import type { Language } from "../words/language.ts";
import { sayVerdict } from "../words/say-difference.ts";
import { groupChains } from "./group-chains.ts";
import type { DifferenceRow } from "./list-differences.ts";

/** Sentences of fact: parts that end in the same way are named together. */
export function sayVerdicts(
  rows: readonly DifferenceRow[],
  chains: readonly string[],
  language: Language,
): readonly string[] {
  const groups = new Map<string, { names: string[]; cells: readonly string[] }>();
  for (const { name, cells } of rows) {
    const key = cells.join("|");
    const group = groups.get(key) ?? { names: [], cells };
    group.names.push(name);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ names, cells }) => sayVerdict(names, groupChains(cells, chains), language));
}
