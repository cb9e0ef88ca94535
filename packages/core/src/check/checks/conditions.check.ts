import { catalogue } from "../../diagnostics/catalogue.ts";
import { createDiagnostic } from "../../diagnostics/create-diagnostic.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Condition } from "../../link/linked.ts";
import { holds } from "../../model/holds.ts";
import type { Model, ModelRule } from "../../model/model.ts";
import { explainCondition } from "../explain-condition.ts";
import { findCase, occasionsOf } from "../find-case.ts";

/**
 * Every condition makes a difference: nothing joined by `and` always holds, nothing joined by `or` never does.
 * A condition that never holds at all is another finding.
 */
export function checkConditions(model: Model): readonly Diagnostic[] {
  return model.rules.flatMap((rule) => (canBe(model, rule, true) ? visit(model, rule, rule.when) : []));
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
    const entry = joinsByOr ? catalogue.neverTrue : catalogue.alwaysTrue;
    const values = { name: rule.name, why: explainCondition(model, item, rule.on) };
    return [createDiagnostic(entry, { span: item.span ?? rule.linked.span }, values)];
  });
}
