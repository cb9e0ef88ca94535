import { catalogue } from "../../diagnostics/catalogue.ts";
import { createDiagnostic } from "../../diagnostics/create-diagnostic.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Condition } from "../../link/linked.ts";
import { holds } from "../../model/holds.ts";
import type { Model, ModelRule } from "../../model/model.ts";
import { explainCondition } from "../explain-condition.ts";
import { describeAsked, findCase, occasionsOf } from "../find-case.ts";
import { findRedundant } from "../find-redundant.ts";
import { listIdleCounters } from "../idle-counters.ts";
import { checkOnce } from "../check-once.ts";

/**
 * Every condition makes a difference: nothing joined by `and` always holds, nothing joined by `or` never does, and
 * nothing follows from the rest.
 * A condition that never holds at all is another finding.
 */
export function checkConditions(model: Model): readonly Diagnostic[] {
  return model.rules.flatMap((rule) =>
    asksNothing(rule.when) ? [] : checkOnce(model, { check: "conditions", at: rule }, () => checkRule(model, rule)),
  );
}

/** Most rules ask what others ask as well. */
function checkRule(model: Model, rule: ModelRule): readonly Diagnostic[] {
  const key = `conditions ${describeAsked(model, rule)}`;
  if (model.known.inOrder.has(key)) {
    return [];
  }
  const found = checkCondition(model, rule);
  if (found.length === 0) {
    model.known.inOrder.add(key);
  }
  return found;
}

function checkCondition(model: Model, rule: ModelRule): readonly Diagnostic[] {
  const found = canBe(model, rule, true) ? visit(model, rule, rule.when) : undefined;
  return found?.length === 0 ? findRedundant(model, rule) : (found ?? []);
}

/** Whether a condition always holds because it asks nothing: that of a rule without `when`. */
function asksNothing(when: Condition): boolean {
  return when.kind === "all" && when.items.length === 0;
}

/** Whether a rule's condition holds, or does not, for any post and act that it is on. */
function canBe(model: Model, rule: ModelRule, wanted: boolean): boolean {
  return occasionsOf(rule).some((occasion) =>
    findCase(model, { occasion, rules: [rule] }, ({ asked }) => holds(rule.when, asked) === wanted),
  );
}

function visit(model: Model, rule: ModelRule, condition: Condition): readonly Diagnostic[] {
  if (!("items" in condition)) {
    return [];
  }
  const joinsByOr = condition.kind === "any";
  return condition.items.flatMap((item) => {
    if (canBe(model, { ...rule, when: item }, joinsByOr)) {
      return visit(model, rule, item);
    }
    if (listIdleCounters(model, item).length > 0) {
      // The counter itself is reported.
      return [];
    }
    const entry = joinsByOr ? catalogue.neverTrue : catalogue.alwaysTrue;
    const values = { name: rule.name, why: explainCondition(model, item, rule.on) };
    return [createDiagnostic(entry, { span: item.span ?? rule.linked.span }, values)];
  });
}
