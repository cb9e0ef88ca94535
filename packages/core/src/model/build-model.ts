import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic } from "../diagnostics/create-diagnostic.ts";
import { fillSaid } from "../lib/said.ts";
import type { Diagnostic, Result } from "../diagnostics/diagnostic.ts";
import { invariant } from "../lib/invariant.ts";
import { dayOf } from "../link/link-dates.ts";
import type { LinkedPart, LinkedPlatform, LinkedRule } from "../link/linked.ts";
import type { Span } from "../text/source-file.ts";
import { closeRefines } from "./close-refines.ts";
import { doubtRule } from "./doubt-rule.ts";
import { createKnown, keepKnown } from "./known.ts";
import type { Model, ModelRule, PartEffect } from "./model.ts";
import { findSameRule, isSameWorld } from "./same-model.ts";
import { findDays, indexRules } from "./occasions.ts";
import { resolveCopies, resolveEffects, walkUp } from "./resolve-effects.ts";
import { findStaleFrom, findStanding } from "./weigh-evidence.ts";

/**
 * Makes the model that is evaluated: linked names in, what each rule says of each part out.
 * Within a rule nothing is said twice; `refines` has no circle.
 *
 * @param before - the model as it was before a change: rules that say the same are the same in both
 */
export function buildModel(platform: LinkedPlatform, before?: Model): Result<Model> {
  const { rules, parts } = platform;
  const refines = closeRefines(rules);
  const diagnostics = [...refines.diagnostics, ...findAllSaidTwice(platform)];
  const built = rules.map((_, index) => {
    const refined = refines.value[index] ?? new Set();
    return findSameRule(platform, { index, refined, before }) ?? buildRule(platform, index, refined);
  });
  const raised = new Set(rules.flatMap((rule) => rule.raises));
  const value: Omit<Model, "known"> = {
    platform,
    rules: built,
    days: findDays(built),
    speaking: indexRules(platform),
    postForm: platform.forms.findIndex(({ name }) => name === "post"),
    ...findBrought(built, parts.length),
    raised: platform.counters.map((_, counter) => raised.has(counter)),
    tracksCopies: built.some(({ copies, doubted, linked }) =>
      doubted ? linked.levels.some(({ word }) => word === "copies") : copies.includes("copied"),
    ),
  };
  const known = before !== undefined && isSameWorld(value, before) ? keepKnown(before.known) : createKnown();
  return { value: { ...value, known }, diagnostics };
}

/** What is wrong with rules that no name is to blame for; where something else is wrong, no model need be made to know it. */
export function findRuleMistakes(platform: LinkedPlatform): readonly Diagnostic[] {
  return [...closeRefines(platform.rules).diagnostics, ...findAllSaidTwice(platform)];
}

function findAllSaidTwice({ rules, parts }: LinkedPlatform): readonly Diagnostic[] {
  return rules.flatMap((rule) => findSaidTwice(rule, parts));
}

/** For each part whether some rule brings it anew, and whether one allows it. */
function findBrought(rules: readonly ModelRule[], parts: number): Pick<Model, "restorable" | "optional"> {
  const restorable = Array.from({ length: parts }, () => false);
  const optional = Array.from({ length: parts }, () => false);
  for (const { linked, effects } of rules) {
    // A rule that neither adds nor allows anything brings nothing.
    const brings = linked.adds.length + linked.allows.length > 0 ? effects : [];
    for (const [part, effect] of brings.entries()) {
      restorable[part] ||= bringsAnew(effect);
      optional[part] ||= effect?.origin === "allowed";
    }
  }
  return { restorable, optional };
}

function buildRule(platform: LinkedPlatform, index: number, refines: ReadonlySet<number>): ModelRule {
  const rule = platform.rules[index];
  invariant(rule, "A rule was linked that is not there.");
  const staleFrom = findStaleFrom(rule, platform.sources);
  const refined = [...refines].flatMap((other) => platform.rules[other] ?? []);
  const bringing = refined.filter(({ adds, allows }) => adds.length + allows.length > 0);
  const brought = new Set(
    bringing.length === 0
      ? []
      : [...platform.parts.keys()].filter((part) => bringing.some((other) => bringsPart(other, platform, part))),
  );
  const effects = resolveEffects(rule, platform.parts, brought);
  const built: ModelRule = {
    name: rule.name,
    index,
    linked: rule,
    on: rule.on,
    when: rule.when,
    ...findSpan(rule),
    refines,
    ...(rule.outcome === undefined ? {} : { outcome: rule.outcome }),
    effects,
    copies: resolveCopies(rule, platform.parts, { effects, broughtByRefined: brought }),
    raises: rule.raises,
    ...(rule.countsFor === undefined ? {} : { countsFor: rule.countsFor }),
    ...(rule.tells === undefined ? {} : { tells: rule.tells }),
    standing: findStanding(rule, platform.sources),
    ...(staleFrom === undefined ? {} : { staleFrom }),
  };
  return rule.doubt?.speaks === "after" ? doubtRule(built) : built;
}

/** On which days a rule speaks, or says that nobody knows. */
function findSpan({ from, until, doubt }: LinkedRule): { readonly first?: string; readonly end?: string } {
  const first = (doubt?.speaks === "after" ? doubt.day : undefined) ?? dayOf(from);
  const end = doubt?.speaks === "before" ? doubt.day : dayOf(until);
  return { ...(first === undefined ? {} : { first }), ...(end === undefined ? {} : { end }) };
}

/** A part of the post that a rule adds is not brought anew: it is again what it was at the start. */
function bringsAnew(effect: PartEffect | undefined): boolean {
  return effect?.origin === "added" || effect?.origin === "allowed";
}

/** Whether a rule adds or allows a part, or one around it. */
function bringsPart(rule: LinkedRule, platform: LinkedPlatform, part: number): boolean {
  return walkUp(part, platform.parts).some((at) => rule.adds.includes(at) || rule.allows.includes(at));
}

/** A part may be named behind one level word only, and `everything` stand once. */
function findSaidTwice(rule: LinkedRule, parts: readonly LinkedPart[]): readonly Diagnostic[] {
  if (rule.levels.length < 2 && (rule.levels[0]?.parts.length ?? 0) < 2) {
    return [];
  }
  const found: Diagnostic[] = [];
  const seen = new Map<string, Span>();
  const whole = { en: "This rule", nl: "Deze regel" };
  const named = rule.levels.flatMap(({ word, parts: all }) =>
    all.map(({ part, span }) => ({ part, span, slot: word === "copies" ? `copy ${part}` : `level ${part}` })),
  );
  for (const { part, span, slot } of named) {
    const first = seen.get(slot);
    if (first === undefined) {
      seen.set(slot, span);
    } else {
      const related = [{ message: { en: "The first time is here.", nl: "De eerste keer staat hier." }, span: first }];
      const what = fillSaid(
        { en: "what becomes of '{part}'", nl: "wat er van '{part}' wordt" },
        { part: parts[part]?.name ?? "" },
      );
      found.push(createDiagnostic(catalogue.saidTwice, { span, related }, { whole, what }));
    }
  }
  const everything = rule.levels.filter((levels) => levels.everything);
  const again = [
    everything.filter(({ word }) => word === "copies"),
    everything.filter(({ word }) => word !== "copies"),
  ];
  for (const { span } of again.flatMap((levels) => levels.slice(1))) {
    found.push(createDiagnostic(catalogue.saidTwice, { span }, { whole, what: "'everything'" }));
  }
  return found;
}
