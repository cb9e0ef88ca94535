import { catalogue } from "../../diagnostics/catalogue.ts";
import { createDiagnostic, type ProposedFix } from "../../diagnostics/create-diagnostic.ts";
import { standsHere } from "../../diagnostics/stands-here.ts";
import type { Said } from "../../lib/said.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { holds, isInForce, speaksOf } from "../../model/holds.ts";
import type { Model, ModelRule } from "../../model/model.ts";
import { beforeAllDays, listDays } from "../../model/occasions.ts";
import type { Span } from "../../text/source-file.ts";
import { findCase, occasionsOf } from "../find-case.ts";
import { checkOnce, listRefined } from "../check-once.ts";

/**
 * A rule and the one that it refines speak together of some act, on some day, for some post: of that one, or of one
 * that it stands for because it refines it itself.
 */
export function checkRefines(model: Model): readonly Diagnostic[] {
  const meets = (rule: ModelRule, other: ModelRule): Said | undefined => explainApart(model, rule, other);
  const checkRule = (rule: ModelRule): readonly Diagnostic[] =>
    meets(rule, rule) === undefined
      ? rule.linked.refines.flatMap((index, place) => {
          const refined = model.rules[index];
          return refined === undefined || meets(refined, refined) !== undefined
            ? []
            : checkOne(model, rule, { refined, place, why: meets(rule, refined) });
        })
      : [];
  return model.rules.flatMap((rule) =>
    rule.refines.size === 0
      ? []
      : checkOnce(model, { check: "refines", at: rule, rules: listRefined(model, rule) }, () => checkRule(rule)),
  );
}

function checkOne(
  model: Model,
  rule: ModelRule,
  { refined, place, why }: { readonly refined: ModelRule; readonly place: number; readonly why: Said | undefined },
): readonly Diagnostic[] {
  const behind = [...refined.refines].flatMap((index) => model.rules[index] ?? []);
  const span = rule.linked.refinesSpans[place];
  if (why === undefined || span === undefined || behind.some((one) => explainApart(model, rule, one) === undefined)) {
    return [];
  }
  const related = [{ message: standsHere(refined.name), span: refined.linked.span }];
  const values = { name: rule.name, refined: refined.name, why };
  const fixes = shapesEverything(rule, [refined, ...behind]) ? [] : [removeRefines(rule, place)];
  return [createDiagnostic(catalogue.refinesNeverMeets, { span, related, fixes }, values)];
}

/** What a refined rule brings, `everything` does not speak of: then even a `refines` that never meets its rule says something. */
function shapesEverything({ linked }: ModelRule, refined: readonly ModelRule[]): boolean {
  const brings = refined.some((one) => one.linked.adds.length + one.linked.allows.length > 0);
  return brings && linked.levels.some(({ everything }) => everything);
}

/** Why two rules never match together; undefined when they do in some case. A rule is apart from itself if it never matches. */
function explainApart(model: Model, one: ModelRule, other: ModelRule): Said | undefined {
  const occasions = occasionsOf(one).filter((occasion) => speaksOf(other, occasion));
  if (occasions.length === 0) {
    return {
      en: "they are on different acts, or on different forms",
      nl: "ze gaan over andere handelingen of andere vormen",
    };
  }
  const isTogether = (day: string): boolean => isInForce(one, day) && isInForce(other, day);
  if (!listDays(model).some((day) => isTogether(day ?? beforeAllDays))) {
    return { en: "there is no day on which both are in force", nl: "er is geen dag waarop beide gelden" };
  }
  const rules = one === other ? [one] : [one, other];
  const isMet = occasions.some((occasion) =>
    findCase(model, { occasion, rules }, ({ asked }) => rules.every(({ when }) => holds(when, asked))),
  );
  return isMet
    ? undefined
    : {
        en: "what one of them asks excludes what the other asks",
        nl: "wat de een vraagt, sluit uit wat de ander vraagt",
      };
}

/** Takes one name out of the list behind `refines`, and the word with the last one. */
function removeRefines({ name, linked }: ModelRule, place: number): ProposedFix {
  const { refinesSpans, span } = linked;
  const here = refinesSpans[place] ?? span;
  const before = refinesSpans[place - 1] ?? (refinesSpans.length === 1 ? span : undefined);
  const after = refinesSpans[place + 1];
  const removed: Span =
    before === undefined ? { ...here, end: after?.start ?? here.end } : { ...here, start: before.end };
  return {
    title: {
      en: `Let '${name}' stand beside it, without 'refines'`,
      nl: `Laat '${name}' ernaast staan, zonder 'refines'`,
    },
    edits: [{ span: removed, text: "" }],
  };
}
