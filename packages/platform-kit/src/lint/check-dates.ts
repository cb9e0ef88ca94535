import type { ModelRule } from "@waft/core";
import type { Fact } from "../facts/facts.ts";
import { listCitations, type Citation } from "../facts/list-citations.ts";
import type { DayRange } from "../facts/read-day-range.ts";
import { readFactDays, type FactDays } from "../facts/read-fact-days.ts";
import { readRuleDays, type RuleDays } from "../facts/read-rule-days.ts";
import { findLine, type PackageFolder } from "./package-folder.ts";
import type { PlatformFinding } from "./platform-finding.ts";
import { sayApart, sayBeyond } from "./say-dates.ts";

/** A fact on which a rule stands, and when it was so. */
interface Stood {
  readonly fact: Fact;
  readonly days: FactDays;
  /** By what the rule cites it: what is inferred from a fact may be of other days than the fact. */
  readonly clauses: readonly Citation["clause"][];
}

type Found = Pick<PlatformFinding, "code" | "message" | "hint">;

/**
 * A rule holds on no day on which what it stands on was surely not so. Only what is certain is told: whatever has no date,
 * or can be meant so that it fits, is left alone.
 */
export function checkDates(at: PackageFolder): readonly PlatformFinding[] {
  const { sources } = at.compiled;
  return at.ownRules.flatMap((rule) => {
    const { span } = rule.linked;
    const place = { file: span.file, line: findLine(sources, span.file, span.start) };
    return compareDays(at, rule).map((found) => ({ ...found, ...place }));
  });
}

function compareDays(at: PackageFolder, rule: ModelRule): readonly Found[] {
  const days = readRuleDays(rule);
  const citations = listCitations(rule, at.compiled.sources);
  const stood = listStood(at.facts, citations);
  const apart = stood.filter(({ clauses }) => clauses.includes("source")).flatMap((one) => findApart(rule, days, one));
  const isWhole =
    stood.length > 0 && stood.every((one) => meets(days, one.days)) && citesFactsAlone(at, rule, citations);
  return isWhole ? [...apart, ...findBefore(rule, days, stood), ...findAfter(rule, days, stood)] : apart;
}

/** The facts on which a rule stands: what it decides against is none of them. */
function listStood(facts: readonly Fact[], citations: readonly Citation[]): readonly Stood[] {
  return facts.flatMap((fact) => {
    const clauses = citations
      .filter(({ id, clause }) => id === fact.id && clause !== "against")
      .map(({ clause }) => clause);
    const days = readFactDays(fact.dates);
    return clauses.length === 0 || days === undefined ? [] : [{ fact, days, clauses }];
  });
}

/** Whether each source of a rule has its word in facts that are here: of another one nobody knows of which days it speaks. */
function citesFactsAlone(
  { compiled, facts }: PackageFolder,
  { linked }: ModelRule,
  citations: readonly Citation[],
): boolean {
  const { source, inferred } = linked.cites;
  const known = citations.filter(({ id }) => facts.some((fact) => fact.id === id));
  const noted = new Set(known.map((one) => one.source));
  const names = [...source, ...inferred].map((index) => compiled.model?.platform.sources[index]?.name);
  return known.length === citations.length && names.every((name) => name !== undefined && noted.has(name));
}

/** Whether there surely are days on which the rule holds and the fact was so. */
function meets({ begins, ends }: RuleDays, fact: FactDays): boolean {
  const isBefore = ends !== undefined && fact.begins !== undefined && ends.earliest <= fact.begins.latest;
  const isAfter = begins !== undefined && fact.ends !== undefined && fact.ends.earliest <= begins.latest;
  return !isBefore && !isAfter;
}

/** A source says it of other days than the rule; where they touch, it may speak of the change. */
function findApart(rule: ModelRule, { begins, ends }: RuleDays, { fact, days }: Stood): readonly Found[] {
  const first = days.begins ?? days.seen;
  if (begins !== undefined && days.ends !== undefined && days.ends.latest < begins.earliest) {
    return [sayApart("from", { rule: rule.name, written: begins.text }, fact)];
  }
  return ends !== undefined && first !== undefined && ends.latest < first.earliest
    ? [sayApart("until", { rule: rule.name, written: ends.text }, fact)]
    : [];
}

/** The rule holds before the first of its facts begins; when one was so that has no first day, nobody knows. */
function findBefore({ name }: ModelRule, { begins }: RuleDays, stood: readonly Stood[]): readonly Found[] {
  const [first, ...others] = listBounds(stood, "begins").toSorted((a, b) => (a.earliest < b.earliest ? -1 : 1));
  const isKnown = first !== undefined && others.length + 1 === stood.length;
  return isKnown && (begins === undefined || begins.latest < first.earliest)
    ? [sayBeyond("from", { rule: name, written: begins?.text }, first)]
    : [];
}

/** The rule goes on after the last of its facts ended; when one was so that has no last day, nobody knows. */
function findAfter({ name }: ModelRule, { ends }: RuleDays, stood: readonly Stood[]): readonly Found[] {
  const [last, ...others] = listBounds(stood, "ends").toSorted((a, b) => (a.latest < b.latest ? 1 : -1));
  const isKnown = last !== undefined && others.length + 1 === stood.length;
  return isKnown && (ends === undefined || last.latest < ends.earliest)
    ? [sayBeyond("until", { rule: name, written: ends?.text }, last)]
    : [];
}

/** One bound of the facts that have it, each with the number of its fact. */
function listBounds(stood: readonly Stood[], side: "begins" | "ends"): readonly (DayRange & { readonly id: string })[] {
  return stood.flatMap(({ fact: { id }, days: { [side]: bound } }) => (bound === undefined ? [] : [{ id, ...bound }]));
}
