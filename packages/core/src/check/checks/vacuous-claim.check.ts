import { readDay } from "@waft/runtime";
import { catalogue } from "../../diagnostics/catalogue.ts";
import { createDiagnostic } from "../../diagnostics/create-diagnostic.ts";
import type { Said } from "../../lib/said.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Condition, LinkedClaim, Pattern, Property } from "../../link/linked.ts";
import { collectAsks, createCases } from "../../model/cases.ts";
import { holds } from "../../model/holds.ts";
import type { Model } from "../../model/model.ts";
import { beforeAllDays } from "../../model/occasions.ts";
import { walkUp } from "../../model/resolve-effects.ts";
import type { Survey } from "../../model/survey.ts";
import { checkShape } from "../check-shape.ts";
import { expandExample } from "../follow-example.ts";
import { checkDay } from "../newest-day.ts";
import { sayEnded } from "../say-ended.ts";
import { startWalk, walkPattern, type Dead, type Whereabouts } from "../walk-pattern.ts";
import { mostCases } from "./cases.check.ts";
import { checkPattern } from "./pattern.check.ts";
import { checkOnce, listOfActions } from "../check-once.ts";

/** A claim or a goal speaks of something, as far as can be told without proving anything. */
export function checkVacuousClaims(survey: Survey): readonly Diagnostic[] {
  const { claims, goals } = survey.model.platform;
  return [...claims, ...goals].flatMap((claim) => checkClaim(survey, claim));
}

function checkClaim(survey: Survey, claim: LinkedClaim): readonly Diagnostic[] {
  const { model } = survey;
  const early = [...checkDay(model, claim.at), ...checkShape(model, claim.shape)];
  if (early.length > 0) {
    return early;
  }
  const rules = claim.after === undefined ? [] : listOfActions(model, listActions(model, claim.after));
  return checkOnce(model, { check: "vacuous-claim", at: claim, rules, beside: survey.days.join() }, () => {
    const why = isPossible(model, claim) ? findNoChain(survey, claim) : neverHolds;
    return why === undefined ? [] : [createDiagnostic(catalogue.vacuousClaim, { span: claim.span }, { why })];
  });
}

/** The actions that a pattern stands for. */
function listActions(model: Model, pattern: Pattern): ReadonlySet<number> {
  switch (pattern.kind) {
    case "action":
      return new Set(pattern.actions);
    case "any":
      return new Set(model.platform.actions.keys());
    case "sequence":
    case "choice":
      return new Set(pattern.items.flatMap((item) => [...listActions(model, item)]));
    case "repeat":
      return listActions(model, pattern.item);
  }
}

const neverHolds: Said = { en: "no such post can be", nl: "zo'n bericht kan er niet zijn" };

/** Whether some post and some settings are meant. */
function isPossible(model: Model, { shape, when }: LinkedClaim): boolean {
  const { platform } = model;
  const all: Condition = { kind: "all", items: [when, ...(shape.when === undefined ? [] : [shape.when])] };
  const asks = collectAsks([{ when: all }], model);
  const cases = createCases(asks, model);
  if (cases.count > mostCases) {
    return true;
  }
  const post = expandExample(model, shape.with);
  const fits = (values: readonly number[]): boolean =>
    asks.every((ask, index) => {
      if (ask.ask === "author") {
        return shape.by === undefined || shape.by.index === values[index];
      }
      if (ask.ask !== "part") {
        return true;
      }
      const lacks = walkUp(ask.part, platform.parts).some((part) => shape.without.includes(part));
      return values[index] === 1 ? !lacks : !post.has(ask.part);
    });
  return Array.from({ length: cases.count }, (_, row) => cases.read(row)).some(
    ({ possible, values, asked }) => possible && fits(values) && holds(all, asked),
  );
}

/** Why no chain is meant, on any of the days of which the claim speaks. */
function findNoChain(survey: Survey, claim: LinkedClaim): Said | undefined {
  const { after } = claim;
  if (after === undefined || checkPattern(claim).length > 0) {
    return undefined;
  }
  const reasons = listStretches(survey, claim).map((day) => {
    const dead: Dead = { unanswered: new Map(), ending: new Set() };
    const walk = { survey, day, dead };
    const at = walkPattern(walk, after, startWalk(walk));
    return explain(survey.model, claim, { at, dead, day: survey.days[day] ?? beforeAllDays });
  });
  return reasons.every((reason) => reason !== undefined) ? reasons.at(-1) : undefined;
}

/** The stretches of days that a claim is about; without a date, the newest state of the platform. */
function listStretches({ days }: Survey, { at, from, until }: LinkedClaim): readonly number[] {
  const starts = days.map((day) => day ?? beforeAllDays);
  const last = starts.length - 1;
  const placeOf = (day: string): number => starts.findLastIndex((start) => start <= day);
  if (at !== undefined || (from === undefined && until === undefined)) {
    const day = at === undefined ? undefined : readDay(at.text);
    return [day === undefined ? last : placeOf(day)];
  }
  const first = from === undefined ? 0 : placeOf(readDay(from.text) ?? beforeAllDays);
  const end = until === undefined ? undefined : readDay(until.text);
  return [...starts.keys()].filter((place) => place >= first && (end === undefined || (starts[place] ?? "") < end));
}

function explain(
  model: Model,
  { demands }: LinkedClaim,
  { at, dead, day }: { readonly at: Whereabouts; readonly dead: Dead; readonly day: string },
): Said | undefined {
  if (at.forms.size > 0 || at.open === "spoken") {
    return undefined;
  }
  if (at.open === "unsaid") {
    return at.ended ? undefined : explainUnsaid(model, dead, day);
  }
  if (!at.ended) {
    return explainEnding(model, dead);
  }
  return demands.every(({ property }) => speaksOfViews(property))
    ? { en: "nobody holds anything after its last act", nl: "na de laatste handeling heeft niemand iets in handen" }
    : undefined;
}

function explainEnding(model: Model, { ending }: Dead): Said {
  const [action = -1] = ending;
  const name = model.platform.actions[action]?.name ?? "";
  return name === ""
    ? { en: "no chain fits its pattern", nl: "geen keten past in het patroon" }
    : {
        en: `nobody holds anything after '${name}', so the chain ends before its last act`,
        nl: `na '${name}' heeft niemand iets in handen, dus de keten houdt op voor de laatste handeling`,
      };
}

function explainUnsaid(model: Model, { unanswered }: Dead, day: string): Said | undefined {
  const [first] = unanswered;
  if (first === undefined) {
    return undefined;
  }
  const [action, forms] = first;
  const name = model.platform.actions[action]?.name ?? "";
  const why = sayEnded(model, { action, forms: [...forms], day });
  return { en: `no rule says what '${name}' shows${why.en}`, nl: `geen regel zegt wat '${name}' laat zien${why.nl}` };
}

/** Whether a property is only of what somebody holds. */
function speaksOfViews(property: Property): boolean {
  return "items" in property
    ? property.items.every(speaksOfViews)
    : ["sees", "reaches", "misses", "unsure", "is"].includes(property.kind);
}
