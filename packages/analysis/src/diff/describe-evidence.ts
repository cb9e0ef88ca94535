import type { Bundle, Trace } from "@waft/runtime";
import type { Diff, DiffGroup } from "./diff.ts";

/** Describes the rules that groups name on both sides, and the sources on which these stand. */
export function describeEvidence(
  a: Bundle,
  b: Bundle,
  groups: readonly DiffGroup[],
): Pick<Diff, "rulesA" | "rulesB" | "sources"> {
  const namedA = new Set(groups.flatMap(({ rulesA }) => rulesA));
  const namedB = new Set(groups.flatMap(({ rulesB }) => rulesB));
  return {
    rulesA: describeRules(a, namedA),
    rulesB: describeRules(b, namedB),
    sources: { ...describeSources(a, namedA), ...describeSources(b, namedB) },
  };
}

function describeRules({ rules }: Bundle, named: ReadonlySet<string>): Trace["rules"] {
  const kept = rules.filter(({ name }) => named.has(name));
  // Whether a rule is stale depends on a day, and two are compared: today is not asked, so none is said to be.
  return Object.fromEntries(kept.map(({ name, told }) => [name, { ...told, stale: false }]));
}

function describeSources({ rules, sources }: Bundle, named: ReadonlySet<string>): Trace["sources"] {
  const kept = rules.filter(({ name }) => named.has(name));
  const cited = new Set(kept.flatMap(({ cites }) => cites));
  return Object.fromEntries(sources.flatMap((source, index) => (cited.has(index) ? [[source.name, source.told]] : [])));
}
