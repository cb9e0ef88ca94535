import type { Condition } from "../link/linked.ts";
import type { Model, ModelRule } from "../model/model.ts";
import { canHold } from "./find-case.ts";

/** Counters, as indices, that a condition asks for and no rule raises: each is a finding of its own. */
export function listIdleCounters(model: Model, condition: Condition): readonly number[] {
  if ("items" in condition) {
    return condition.items.flatMap((item) => listIdleCounters(model, item));
  }
  if ("item" in condition) {
    return listIdleCounters(model, condition.item);
  }
  return condition.kind === "count" && model.raised[condition.counter] === false ? [condition.counter] : [];
}

/** Whether a rule has no say only because a counter that it asks for is never raised. */
export function waitsForIdle(model: Model, rule: ModelRule): boolean {
  const idle = new Set(listIdleCounters(model, rule.when));
  return idle.size > 0 && !canHold(model, rule, rule.when) && canHold(model, rule, leaveOpen(rule.when, idle));
}

const holdsAlways: Condition = { kind: "all", items: [] };

/** A condition that holds wherever it could, if some counters stood as it wants them. */
function leaveOpen(condition: Condition, idle: ReadonlySet<number>): Condition {
  if ("items" in condition) {
    return { ...condition, items: condition.items.map((item) => leaveOpen(item, idle)) };
  }
  const asked = "item" in condition ? condition.item : condition;
  return asked.kind === "count" && idle.has(asked.counter) ? holdsAlways : condition;
}
