import type { Hop, Start, TracedPart, TracedRule, TracedSource } from "./answer.ts";
import type { Bundle, BundleRule, BundleSource } from "./bundle.ts";
import { addMonths, readDay } from "./read-day.ts";

/** The rules and sources on which an answer stands. */
export interface Evidence {
  readonly rules: Readonly<Record<string, TracedRule>>;
  readonly sources: Readonly<Record<string, TracedSource>>;
}

/** Collects every rule named in an answer, and the sources of those rules. */
export function describeEvidence(
  bundle: Bundle,
  answer: { readonly start: Start; readonly hops: readonly Hop[] },
  day: string,
): Evidence {
  const named = new Set<string>();
  const nameAll = (parts: Readonly<Record<string, TracedPart>> | undefined): void => {
    for (const part of Object.values(parts ?? {})) {
      named.add(part.decidedBy ?? "");
    }
  };
  nameAll(answer.start.parts);
  for (const hop of answer.hops) {
    nameAll(hop.parts);
    hop.decidedBy.forEach((rule) => named.add(rule));
  }
  const rules = bundle.rules.filter((rule) => named.has(rule.name));
  const cited = new Set(rules.flatMap((rule) => [...rule.sources, ...(rule.against ?? [])]));
  const sources = bundle.sources.filter((_, index) => cited.has(index));
  return {
    rules: Object.fromEntries(rules.map((rule) => [rule.name, describeRule(bundle, rule, day)])),
    sources: Object.fromEntries(sources.map((source) => [source.name, describeSource(source)])),
  };
}

function describeRule(bundle: Bundle, rule: BundleRule, day: string): TracedRule {
  const sourceNames = (sources: readonly number[]): string[] =>
    sources.map((source) => bundle.sources[source]?.name ?? "");
  return {
    ...describeDates(rule),
    sources: sourceNames(rule.sources),
    ...(rule.against === undefined ? {} : { against: sourceNames(rule.against) }),
    standing: rule.standing,
    stale: rule.staleFrom !== undefined && rule.staleFrom <= day && !hasEnded(rule, day),
    ...(rule.doc === undefined ? {} : { doc: rule.doc }),
  };
}

function describeDates({ from, until, fromAbout, untilAbout }: BundleRule): Pick<TracedRule, "from" | "until"> {
  return {
    from: from ?? null,
    until: until ?? null,
    ...(fromAbout || untilAbout ? { about: true } : {}),
    ...(fromAbout ? { fromAbout } : {}),
    ...(untilAbout ? { untilAbout } : {}),
  };
}

function hasEnded(rule: BundleRule, day: string): boolean {
  const end = rule.until === undefined ? undefined : readDay(rule.until);
  return end !== undefined && end <= day;
}

function describeSource(source: BundleSource): TracedSource {
  const { name: _, publishedAbout, ...rest } = source;
  return { ...rest, ...(publishedAbout ? { about: true as const } : {}) };
}

/** Whether a rule begins or ends `about` a day that is within a year of the day asked. */
export function isNearSoftDate(rule: BundleRule, day: string): boolean {
  const near = (date: string | undefined, soft: true | undefined): boolean => {
    const bound = date === undefined || !soft ? undefined : readDay(date);
    return bound !== undefined && addMonths(bound, -12) < day && day < addMonths(bound, 12);
  };
  return near(rule.from, rule.fromAbout) || near(rule.until, rule.untilAbout);
}
