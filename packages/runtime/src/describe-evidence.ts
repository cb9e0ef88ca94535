import type { Hop, Start, TracedRule, TracedSource } from "./answer.ts";
import type { Bundle, BundleRule, BundleSource } from "./bundle.ts";
import { nameAll } from "./name-all.ts";

/** The rules and sources on which an answer stands. */
export interface Evidence {
  readonly rules: Readonly<Record<string, TracedRule>>;
  readonly sources: Readonly<Record<string, TracedSource>>;
}

/** Collects every rule named in an answer, and the sources of those rules. */
export function describeEvidence(bundle: Bundle, hops: readonly (Start | Hop)[], day: string): Evidence {
  const named = new Set(
    hops.flatMap((hop) => [
      ...Object.values(hop.parts ?? {}).map(({ decidedBy }) => decidedBy),
      ...("decidedBy" in hop ? hop.decidedBy : []),
    ]),
  );
  const rules = bundle.rules.filter(({ name }) => named.has(name));
  const cited = new Set(rules.flatMap(({ sources, against = [] }) => [...sources, ...against]));
  const sources = bundle.sources.filter((_, index) => cited.has(index));
  return {
    rules: Object.fromEntries(rules.map((rule) => [rule.name, describeRule(bundle, rule, day)])),
    sources: Object.fromEntries(sources.map((source) => [source.name, describeSource(source)])),
  };
}

function describeRule(bundle: Bundle, rule: BundleRule, day: string): TracedRule {
  const { name: _, staleFrom = never, staleUntil = never, soft: _soft, from, until, against, ...rest } = rule;
  return {
    ...rest,
    from: from ?? null,
    until: until ?? null,
    ...((rest.fromAbout || rest.untilAbout) && { about: true }),
    sources: nameAll(bundle.sources, rest.sources),
    ...(against && { against: nameAll(bundle.sources, against) }),
    stale: staleFrom <= day && day < staleUntil,
  };
}

function describeSource(source: BundleSource): TracedSource {
  const { name: _, publishedAbout, ...rest } = source;
  return { ...rest, ...(publishedAbout && { about: true }) };
}

/** A text behind every day. */
const never = "~";
