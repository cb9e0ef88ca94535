import type { Bundle, BundleRule, BundleSource, Trace, TracedRule, TracedSource } from "@waft/runtime";
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

function describeRules(bundle: Bundle, named: ReadonlySet<string>): Trace["rules"] {
  const kept = bundle.rules.filter(({ name }) => named.has(name));
  return Object.fromEntries(kept.map((rule) => [rule.name, describeRule(bundle, rule)]));
}

/** Whether a rule is stale depends on a day, and two are compared: today is not asked, so none is said to be. */
function describeRule({ sources }: Bundle, rule: BundleRule): TracedRule {
  const nameAll = (all: readonly number[]): readonly string[] => all.map((one) => sources[one]?.name ?? "");
  const { from = null, until = null, fromAbout, untilAbout, against, standing, doc } = rule;
  return {
    from,
    until,
    ...(fromAbout ? { fromAbout } : {}),
    ...(untilAbout ? { untilAbout } : {}),
    sources: nameAll(rule.sources),
    ...(against === undefined ? {} : { against: nameAll(against) }),
    standing,
    stale: false,
    ...(doc === undefined ? {} : { doc }),
  };
}

function describeSources({ rules, sources }: Bundle, named: ReadonlySet<string>): Trace["sources"] {
  const kept = rules.filter(({ name }) => named.has(name));
  const cited = new Set(kept.flatMap(({ sources: all, against = [] }) => [...all, ...against]));
  return Object.fromEntries(
    sources.flatMap((source, index) => (cited.has(index) ? [[source.name, describeSource(source)]] : [])),
  );
}

function describeSource(source: BundleSource): TracedSource {
  const { title, by, url, archived, kind, published, publishedAbout, seen } = source;
  const told = Object.entries({ title, by, url, archived, kind, published, seen });
  return {
    ...Object.fromEntries(told.filter(([, value]) => value !== undefined)),
    ...(publishedAbout ? { about: true } : {}),
  };
}
