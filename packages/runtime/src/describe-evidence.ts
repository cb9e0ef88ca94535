import type { Trace, TracedRule, TracedSource } from "./answer.ts";
import type { Bundle, BundleRule, BundleSource } from "./bundle.ts";
import { nameAll } from "./name-all.ts";
import type { PreparedBundle } from "./prepare-bundle.ts";

/** The rules on which an answer stands, for each of `rules` and one before them whether it does, and their sources. */
export function describeEvidence(
  { bundle, rule: tell, source }: PreparedBundle,
  decided: readonly boolean[],
  day: string,
): Pick<Trace, "rules" | "sources"> {
  const cited: boolean[] = [];
  const rules: Record<string, TracedRule> = {};
  bundle.rules.forEach((rule, index) => {
    if (decided[index + 1]) {
      const { name, sources, against = [], staleFrom = never, staleUntil = never } = rule;
      const told = tell(rule)[staleFrom <= day && day < staleUntil ? 1 : 0];
      if (told) {
        rules[name] = told;
      }
      for (const one of [...sources, ...against]) {
        cited[one] = true;
      }
    }
  });
  const sources: Record<string, TracedSource> = {};
  bundle.sources.forEach((one, index) => {
    if (cited[index]) {
      sources[one.name] = source(one);
    }
  });
  return { rules, sources };
}

/** A text behind every day. */
const never = "~";

/** A rule as it is told of every day. */
export function describeRule({ sources }: Bundle, rule: BundleRule): Omit<TracedRule, "stale"> {
  const {
    name: _,
    staleFrom: _from,
    staleUntil: _until,
    soft: _soft,
    from = null,
    until = null,
    against,
    ...rest
  } = rule;
  return {
    ...rest,
    from,
    until,
    ...((rest.fromAbout || rest.untilAbout) && { about: true }),
    sources: nameAll(sources, rest.sources),
    ...(against && { against: nameAll(sources, against) }),
  };
}

/** A source as it is told. */
export function describeSource(source: BundleSource): TracedSource {
  const { name: _, publishedAbout, ...rest } = source;
  return { ...rest, ...(publishedAbout && { about: true }) };
}
