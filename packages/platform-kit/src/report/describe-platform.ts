import type { Said } from "@waft/core";
import { listShownRules } from "@waft/core/testing";
import { sayText, type Bundle, type BundleRule } from "@waft/runtime";
import type { Fact } from "../facts/facts.ts";
import { isOwnFile, type PackageFolder } from "../lint/package-folder.ts";

/** How many facts carry rules, and why the others do not. */
export interface FactCounts {
  readonly all: number;
  readonly used: number;
  readonly outside: number;
  readonly unsaid: number;
  readonly contradicts: number;
}

/** A platform package in numbers. */
export interface PlatformReport {
  readonly name: string;
  readonly title: Said;
  /** Name and day of the source that was seen last; missing when none says when it was seen. */
  readonly newestSource?: { readonly name: string; readonly seen: string };
  readonly rules: number;
  /** What a viewer can hold. */
  readonly forms: number;
  /** Forms times what counters can stand at. */
  readonly states: number;
  readonly actions: number;
  readonly sources: number;
  readonly facts: FactCounts;
  /** Rules past the day on which somebody should look again, and the facts that they rest on. */
  readonly stale: { readonly rules: readonly string[]; readonly facts: readonly string[] };
  readonly examples: number;
  readonly claims: number;
  /** Own rules that decide something in an example, of all own rules. */
  readonly shown: { readonly rules: number; readonly of: number };
}

/**
 * Puts a platform package into numbers; nothing when its rules do not compile.
 *
 * @param day - the day on which rules are measured as stale, as `2026-11-27`
 */
export function describePlatform(
  { compiled, facts, ownRules }: PackageFolder,
  day: string,
): PlatformReport | undefined {
  const { model, bundle } = compiled;
  if (model === undefined || bundle === undefined) {
    return undefined;
  }
  const newestSource = findNewest(bundle);
  const stale = bundle.rules.filter((rule) => isStale(rule, day)).map(({ name }) => name);
  const shown = listShownRules(model);
  const { examples, claims } = model.platform;
  return {
    name: bundle.platform,
    title: sayTitle(bundle),
    ...(newestSource === undefined ? {} : { newestSource }),
    rules: bundle.rules.length,
    forms: bundle.forms.length,
    states: bundle.counters.reduce((product, { most }) => product * (most + 1), bundle.forms.length),
    actions: bundle.actions.length,
    sources: bundle.sources.length,
    facts: countFacts(facts),
    stale: { rules: stale, facts: listResting(facts, stale) },
    examples: examples.filter(({ span }) => isOwnFile(span.file)).length,
    claims: claims.filter(({ span }) => isOwnFile(span.file)).length,
    shown: { rules: ownRules.filter(({ name }) => shown.has(name)).length, of: ownRules.length },
  };
}

/** The title of a platform in both languages. */
export function sayTitle(bundle: Bundle): Said {
  return {
    en: sayText(bundle, bundle.title) ?? bundle.platform,
    nl: sayText(bundle, bundle.title, "nl") ?? bundle.platform,
  };
}

function findNewest({ sources }: Bundle): PlatformReport["newestSource"] {
  const [newest] = sources
    .flatMap(({ name, told: { seen } }) => (seen === undefined ? [] : [{ name, seen }]))
    .toSorted((a, b) => (a.seen === b.seen ? 0 : a.seen < b.seen ? 1 : -1));
  return newest;
}

function isStale({ staleFrom, staleUntil }: BundleRule, day: string): boolean {
  return staleFrom !== undefined && staleFrom <= day && !(staleUntil !== undefined && staleUntil <= day);
}

function countFacts(facts: readonly Fact[]): FactCounts {
  const count = (word: Fact["reason"]): number => facts.filter(({ reason }) => reason === word).length;
  return {
    all: facts.length,
    used: count(undefined),
    outside: count("outside"),
    unsaid: count("unsaid"),
    contradicts: count("contradicts"),
  };
}

function listResting(facts: readonly Fact[], stale: readonly string[]): readonly string[] {
  return facts
    .filter(({ reason, rules }) => reason === undefined && rules.some((rule) => stale.includes(rule)))
    .map(({ id }) => id);
}
