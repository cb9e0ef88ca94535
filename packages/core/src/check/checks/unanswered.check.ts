import { identities } from "@waft/runtime";
import { catalogue } from "../../diagnostics/catalogue.ts";
import { createDiagnostic } from "../../diagnostics/create-diagnostic.ts";
import { canAct } from "../../link/can-act.ts";
import { findOtherwise } from "../../link/find-otherwise.ts";
import type { Said } from "../../lib/said.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { collectAsks } from "../../model/cases.ts";
import { holds, type Occasion } from "../../model/holds.ts";
import { numberOccasion } from "../../model/occasions.ts";
import type { Presence } from "../../model/reach.ts";
import type { Survey } from "../../model/survey.ts";
import { findFollowing, type Answers } from "../../model/ways.ts";
import type { Span } from "../../text/source-file.ts";
import { findCase, occasionsOf } from "../find-case.ts";
import { listNames, listPhrases } from "../list-names.ts";

/**
 * What no rule answers, for forms that can be reached: actions with the same gaps are one finding.
 * A platform with `otherwise` answers everything.
 */
export function checkUnanswered(survey: Survey): readonly Diagnostic[] {
  const { platform } = survey.model;
  const answered = listAnswered(survey);
  const groups = new Map<string, { readonly actions: number[]; readonly forms: readonly Said[] }>();
  for (const action of platform.actions.keys()) {
    const forms = platform.forms.flatMap(({ name }, form) => {
      const isAnswered = findOtherwise(platform, form) !== undefined || !canAct(platform, action, form);
      const gap = isAnswered ? undefined : describeGap(survey, form, answered.get(`${action} ${form}`));
      return gap === undefined || isExplained(survey, { action, form })
        ? []
        : [{ en: `'${name}'${gap.en}`, nl: `'${name}'${gap.nl}` }];
    });
    const key = JSON.stringify(forms);
    const known = groups.get(key) ?? { actions: [], forms };
    known.actions.push(action);
    groups.set(key, known);
  }
  return [...groups.values()].flatMap(({ actions, forms }) =>
    forms.length === 0 ? [] : [report(survey, actions, forms)],
  );
}

/** For each action and form of which rules speak, the stretches of days on which they answer: always, or sometimes. */
type Answered = ReadonlyMap<number, "always" | "sometimes">;

function listAnswered(survey: Survey): ReadonlyMap<string, Answered> {
  const found = new Map<string, Map<number, "always" | "sometimes">>();
  for (const one of survey.answers) {
    const { occasion, days } = one;
    const how = occasion === "post" ? undefined : findHow(survey, one, occasion);
    if (occasion !== "post" && how !== undefined) {
      const key = `${occasion.action} ${occasion.form}`;
      const known = found.get(key) ?? new Map<number, "always" | "sometimes">();
      days.forEach((day) => known.set(day, how));
      found.set(key, known);
    }
  }
  return found;
}

/** Whether rules answer an act in every case that can be, or in some, or in none. */
function findHow(
  { model, reach }: Survey,
  { ways, rules, days }: Answers,
  occasion: Act,
): "always" | "sometimes" | undefined {
  const open = ways.filter((way) => findFollowing(model, occasion, way) === "open");
  if (open.length === 0 || open.length === ways.length) {
    return open.length === 0 ? "always" : undefined;
  }
  const keys = new Set(open.map(({ matching }) => matching.join(" ")));
  const speaking = rules.flatMap((index) => model.rules[index] ?? []);
  const absent = findAbsent(
    model,
    days.map((day) => reach.forms[day]?.[occasion.form]),
  );
  const seen = { open: false, answered: false };
  findCase(model, { occasion, rules: speaking }, ({ asked }) => {
    const matching = speaking.filter(({ when }) => holds(when, asked)).map(({ index }) => index);
    const isOpen = keys.has(matching.join(" "));
    const canBe = !absent.has(asked.identity);
    seen.open ||= canBe && isOpen;
    seen.answered ||= canBe && !isOpen;
    return seen.open && seen.answered;
  });
  return seen.open ? (seen.answered ? "sometimes" : undefined) : "always";
}

type Act = Exclude<Occasion, "post">;

/** Those who cannot act, because they are not there, among the persons of whom conditions ask. */
function findAbsent({ platform }: Survey["model"], presences: readonly (Presence | undefined)[]): ReadonlySet<number> {
  const absent = identities.flatMap((name, identity) => {
    const part = platform.parts.findIndex((one) => one.name === name);
    const canBe = presences.some((presence) => presence === undefined || (presence[part] ?? 0) > 0);
    return identity === 0 || canBe ? [] : [identity];
  });
  return new Set(absent);
}

/** Whether a rule speaks of an act that never has a say, whatever happens: then that is the finding. */
function isExplained({ model, byRule }: Survey, act: Act): boolean {
  const speaking = model.speaking[numberOccasion(model.platform, act)] ?? [];
  return speaking.some((index) => {
    const rule = model.rules[index];
    const presence = byRule[index];
    if (rule === undefined || presence === undefined || collectAsks([rule], model).length === 0) {
      return false;
    }
    const absent = findAbsent(model, [presence]);
    const canHold = (occasion: Occasion): boolean =>
      findCase(
        model,
        { occasion, rules: [rule] },
        ({ asked }) => !absent.has(asked.identity) && holds(rule.when, asked),
      ) !== undefined;
    return !occasionsOf(rule).some(canHold);
  });
}

/** What is missing on the days on which the form can be held; undefined if nothing is. */
function describeGap(
  { days, reach }: Survey,
  form: number,
  answered: Answered = new Map<number, "always" | "sometimes">(),
): Said | undefined {
  const held = [...days.keys()].filter((day) => reach.forms[day]?.[form] !== undefined);
  const missing = held.filter((day) => answered.get(day) !== "always");
  if (missing.length === 0) {
    return undefined;
  }
  if (missing.every((day) => !answered.has(day))) {
    return missing.length === held.length ? { en: "", nl: "" } : describeStretches(days, held, answered);
  }
  return { en: " (answered only in some cases)", nl: " (alleen in sommige gevallen beantwoord)" };
}

/** Says on which days an act is answered: `(answered only from 2016 until 2020)`. */
function describeStretches(days: Survey["days"], held: readonly number[], answered: Answered): Said {
  const starts = held.filter((day) => answered.has(day) && !answered.has(day - 1));
  const [start, ...more] = starts;
  if (start === undefined || more.length > 0) {
    return { en: " (answered only on some days)", nl: " (alleen op sommige dagen beantwoord)" };
  }
  const end = [...days.keys()].find((day) => day > start && !answered.has(day));
  const from = days[start];
  const until = end === undefined ? undefined : days[end];
  const said = (words: readonly [string, string]): string =>
    [from === undefined ? "" : ` ${words[0]} ${from}`, until === undefined ? "" : ` ${words[1]} ${until}`].join("");
  return { en: ` (answered only${said(["from", "until"])})`, nl: ` (alleen${said(["vanaf", "tot"])} beantwoord)` };
}

function report({ model }: Survey, actions: readonly number[], forms: readonly Said[]): Diagnostic {
  const names = listNames(actions.map((action) => model.platform.actions[action]?.name ?? ""));
  const list = listPhrases(forms);
  const acts = { en: `${names.en} of ${list.en}`, nl: `${names.nl} van ${list.nl}` };
  return createDiagnostic(catalogue.unanswered, { span: findPlace(model, actions[0] ?? 0) }, { acts });
}

/** Where an action is declared, or, if the vocabulary has it, the first rule that speaks of it. */
function findPlace({ platform, rules }: Survey["model"], action: number): Span {
  const declared = platform.actions[action]?.span ?? { file: "", start: 0, end: 0 };
  const speaking = rules.find(({ on }) => on.kind === "act" && on.actions.includes(action));
  return declared.file.startsWith("waft:") ? (speaking?.linked.span ?? declared) : declared;
}
