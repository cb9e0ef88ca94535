import { catalogue } from "../../diagnostics/catalogue.ts";
import { createDiagnostic } from "../../diagnostics/create-diagnostic.ts";
import type { Said } from "../../lib/said.ts";
import type { Condition } from "../../link/linked.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { joinWords } from "../../lib/join-words.ts";
import { collectAsks } from "../../model/cases.ts";
import { holds, isInForce, speaksOf, type Occasion } from "../../model/holds.ts";
import type { Model, ModelRule } from "../../model/model.ts";
import type { Span } from "../../text/source-file.ts";
import { explainCondition } from "../explain-condition.ts";
import { canHold, findCase, occasionsOf } from "../find-case.ts";
import { indexSilencing, type Silencing } from "../index-silencing.ts";
import { waitsForIdle } from "../idle-counters.ts";
import { findSilencers, saysAnything } from "../is-heard.ts";
import { findUnreachedForms, reachForms, type Stretch } from "../reach-forms.ts";
import { checkOnce, listBeside } from "../check-once.ts";

/** Why a rule never has a say, and what to do. */
interface Reason {
  readonly why: Said;
  readonly advice: Said;
  /** Where it lies, if not in the rule as a whole. */
  readonly span?: Span | undefined;
}

/**
 * Every rule answers some act, on some day, for some post, and something of what it says is heard.
 * Decided over every case of its actions, forms and days.
 */
export function checkNeverApplies(model: Model): readonly Diagnostic[] {
  const stretches = reachForms(model);
  const unreached = findUnreachedForms(model);
  const silencing = indexSilencing(model);
  const beside = stretches.map(({ day, forms }) => `${day} ${[...forms].join(" ")}`).join();
  return model.rules.flatMap((rule) =>
    checkOnce(model, { check: "never-applies", at: rule, rules: listBeside(model, rule), beside }, () =>
      checkRule(model, rule, { stretches, unreached, silencing }),
    ),
  );
}

function checkRule(model: Model, rule: ModelRule, reach: Reach): readonly Diagnostic[] {
  const reason = findReason(model, rule, reach);
  if (reason === undefined) {
    return [];
  }
  const { why, advice, span = rule.linked.span } = reason;
  return [createDiagnostic(catalogue.neverApplies, { span }, { name: rule.name, why, advice })];
}

/** Where a rule can be asked: forms that are held, by stretches of days. */
interface Reach {
  readonly stretches: readonly Stretch[];
  readonly unreached: ReadonlySet<number>;
  readonly silencing: Silencing;
}

function findReason(model: Model, rule: ModelRule, reach: Reach): Reason | undefined {
  const { on } = rule;
  if (on.kind === "act" && (on.actions.length === 0 || on.forms.length === 0)) {
    return onNothing;
  }
  if (!saysAnything(rule)) {
    return saysNothing;
  }
  if (!canHold(model, rule, rule.when)) {
    // A counter that is never raised is itself reported, with the rules that wait for it.
    return waitsForIdle(model, rule) ? undefined : explainNever(model, rule);
  }
  if (on.kind === "act" && on.forms.every((form) => reach.unreached.has(form))) {
    // The form itself is reported.
    return undefined;
  }
  const moments = listMoments(rule, reach.stretches);
  return moments.length === 0 ? explainForms(model, rule) : findShadow(reach.silencing, rule, moments);
}

const onNothing: Reason = {
  why: { en: "it is on no action of any form", nl: "het gaat over geen enkele handeling met een vorm" },
  advice: {
    en: "Name an action that the platform has, or leave the rule out.",
    nl: "Noem een handeling die het platform heeft, of laat de regel weg.",
  },
};

const saysNothing: Reason = {
  why: { en: "it says nothing of what happens", nl: "het zegt niets over wat er gebeurt" },
  advice: {
    en: "Say what is shown, what becomes of a part, or whom it counts for.",
    nl: "Zeg wat er getoond wordt, wat er van een onderdeel wordt, of voor wie het telt.",
  },
};

/** Each thing that it asks can be, but not all at once. */
const neverTogether: Said = {
  en: "what it asks is never so at the same time",
  nl: "wat zij vraagt is nooit tegelijk zo",
};

function explainNever(model: Model, rule: ModelRule): Reason {
  const culprit = findCulprit(model, rule, rule.when);
  const why = culprit.kind === "all" ? neverTogether : explainCondition(model, culprit, rule.on);
  return {
    span: culprit.span ?? rule.when.span,
    why: { en: `its condition never holds, since ${why.en}`, nl: `zijn voorwaarde is nooit vervuld, want ${why.nl}` },
    advice: {
      en: "Mend the condition; where it asks for two things that exclude each other, 'or' may be meant instead of 'and'.",
      nl: "Herstel de voorwaarde; vraagt zij twee dingen die elkaar uitsluiten, dan is misschien 'or' bedoeld in plaats van 'and'.",
    },
  };
}

/** The smallest piece of a condition that never holds, among all that must hold together. */
function findCulprit(model: Model, rule: ModelRule, condition: Condition): Condition {
  const items = condition.kind === "all" ? condition.items : [];
  const culprit = items.find((item) => !canHold(model, rule, item));
  return culprit === undefined ? condition : findCulprit(model, rule, culprit);
}

function explainForms({ platform }: Model, { on }: ModelRule): Reason {
  const forms = on.kind === "act" ? on.forms.map((form) => `'${platform.forms[form]?.name ?? ""}'`) : [];
  return {
    why: {
      en: `nobody holds ${joinWords(forms, "or")} on any day on which it is in force`,
      nl: `niemand heeft ${joinWords(forms, "of")} op een dag waarop het geldt`,
    },
    advice: {
      en: "Mend its dates, or those of the rules that make the form.",
      nl: "Herstel zijn datums, of die van de regels die de vorm maken.",
    },
  };
}

interface DatedOccasion {
  readonly day: string;
  readonly occasion: Occasion;
}

function listMoments(rule: ModelRule, stretches: readonly Stretch[]): readonly DatedOccasion[] {
  const occasions = occasionsOf(rule);
  return stretches
    .filter(({ day }) => isInForce(rule, day))
    .flatMap(({ day, forms }) =>
      occasions.flatMap((occasion) => (occasion === "post" || forms.has(occasion.form) ? [{ day, occasion }] : [])),
    );
}

/** Looks for one case in which the rule is heard; the rules that silence it everywhere are the reason. */
function findShadow(silencing: Silencing, rule: ModelRule, moments: readonly DatedOccasion[]): Reason | undefined {
  const silencers = listSilencers(silencing, rule, { moments, without: new Set() });
  return silencers === undefined
    ? undefined
    : explainShadow(leaveOutNeedless(silencing, rule, { moments, silencers: [...silencers] }));
}

/** The rules that silence a rule in any case, as if some others were not there; undefined if it is heard in one. */
function listSilencers(
  silencing: Silencing,
  rule: ModelRule,
  { moments, without }: { readonly moments: readonly DatedOccasion[]; readonly without: ReadonlySet<ModelRule> },
): ReadonlySet<ModelRule> | undefined {
  const silencers = new Set<ModelRule>();
  const tried = new Set<string>();
  for (const { day, occasion } of moments) {
    const rules = findRelevant(silencing, rule, { day, occasion }).filter((one) => !without.has(one));
    const key = JSON.stringify([occasion, rules.map(({ index }) => index)]);
    const heard = tried.has(key) ? undefined : findHeard(silencing.model, rule, { occasion, rules, silencers });
    if (heard !== undefined) {
      return undefined;
    }
    tried.add(key);
  }
  return silencers;
}

/** The most rules of which it is tried whether the others suffice: each is another look at every case. */
const mostLeftOut = 32;

/** Leaves out, one by one, rules without which the others still silence it: first those that ask the most. */
function leaveOutNeedless(
  silencing: Silencing,
  rule: ModelRule,
  { moments, silencers }: { readonly moments: readonly DatedOccasion[]; readonly silencers: readonly ModelRule[] },
): readonly ModelRule[] {
  const sorted = silencers.toSorted((a, b) => a.index - b.index);
  if (sorted.length > mostLeftOut) {
    return sorted;
  }
  const askedBy = new Map(sorted.map((one) => [one, collectAsks([one], silencing.model).length]));
  const without = new Set<ModelRule>();
  for (const one of sorted.toReversed().toSorted((a, b) => (askedBy.get(b) ?? 0) - (askedBy.get(a) ?? 0))) {
    without.add(one);
    const others = listSilencers(silencing, rule, { moments, without });
    if (others === undefined || ![...others].every((other) => askedBy.has(other))) {
      without.delete(one);
    }
  }
  return sorted.filter((one) => !without.has(one));
}

/** The rule, those that refine it, those that refuse, and those that take a refusal back. */
function findRelevant(
  { model, refining, findRefusing }: Silencing,
  rule: ModelRule,
  { day, occasion }: DatedOccasion,
): readonly ModelRule[] {
  const refiners = refining[rule.index] ?? [];
  // A refusal is heard beside all others, unless a rule that refines it takes it back.
  const isHeard = rule.outcome?.kind === "refused" && refiners.length === 0;
  const numbers = new Set([rule.index, ...refiners, ...(isHeard ? [] : findRefusing(occasion))]);
  return [...numbers]
    .toSorted((a, b) => a - b)
    .flatMap((index) => model.rules[index] ?? [])
    .filter((one) => isInForce(one, day) && speaksOf(one, occasion));
}

function findHeard(
  model: Model,
  rule: ModelRule,
  at: { readonly occasion: Occasion; readonly rules: readonly ModelRule[]; readonly silencers: Set<ModelRule> },
): unknown {
  return findCase(model, at, ({ asked }) => {
    if (!holds(rule.when, asked)) {
      return false;
    }
    const found = findSilencers(
      model,
      rule,
      at.rules.filter(({ when }) => holds(when, asked)),
    );
    found?.forEach((one) => at.silencers.add(one));
    return found === undefined;
  });
}

/** The most rules that are named; it is enough to see what kind of rules they are. */
const mostNamed = 4;

function explainShadow(silencers: readonly ModelRule[]): Reason {
  const quoted = silencers.map(({ name }) => `'${name}'`);
  const [one = ""] = quoted;
  const more = quoted.length - mostNamed;
  const namesIn = (word: string): readonly string[] =>
    more > 1 ? [...quoted.slice(0, mostNamed), `${more} ${word}`] : quoted;
  const names = namesIn("more");
  const namen = namesIn("andere");
  const isRefused = silencers.every(({ outcome }) => outcome?.kind === "refused");
  const speak = {
    en: `${joinWords(names, "and")} ${names.length > 1 ? "say" : "says"} all of it otherwise`,
    nl: `${joinWords(namen, "en")} ${names.length > 1 ? "zeggen" : "zegt"} alles daarvan anders`,
  };
  const refuse = {
    en: `${joinWords(names, "and")} ${names.length > 1 ? "refuse" : "refuses"} it`,
    nl: `${joinWords(namen, "en")} ${names.length > 1 ? "weigeren" : "weigert"} het`,
  };
  const { en, nl } = isRefused ? refuse : speak;
  return {
    why: { en: `wherever it speaks, ${en}`, nl: `overal waar het spreekt: ${nl}` },
    advice: {
      en: `Leave it out, or narrow ${one} with 'when', 'from' or 'until' so that something is left to it.`,
      nl: `Laat het weg, of beperk ${one} met 'when', 'from' of 'until', zodat er iets voor overblijft.`,
    },
  };
}
