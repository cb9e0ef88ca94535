import type { ModelOutcome, ModelRule, PartEffect } from "./model.ts";

/** What a rule says once nobody knows whether it still holds: the same slots, and `unknown` in each of them. */
export function doubtRule(rule: ModelRule): ModelRule {
  const { outcome, countsFor, tells, raises } = rule;
  // Whether a counter went up cannot be left open by itself: then nothing is known of what comes of the act.
  const going = outcome === undefined && raises.length === 0 ? undefined : doubtOutcome(rule);
  return {
    ...rule,
    ...(going === undefined ? {} : { outcome: going }),
    effects: rule.effects.map((effect) => effect && doubtEffect(effect)),
    copies: rule.effects.map((effect, part) => (effect ?? rule.copies[part]) && "open"),
    raises: rule.on.kind === "post" ? raises : [],
    ...(countsFor === undefined ? {} : { countsFor: "unknown" }),
    ...(tells === undefined ? {} : { tells: "unknown" }),
    doubted: true,
  };
}

/** What is published is there, whatever has become of the rule. */
function doubtOutcome({ on, outcome }: ModelRule): ModelOutcome | undefined {
  return on.kind === "post" ? outcome : { kind: "unknown", refusing: outcome?.kind === "refused" };
}

function doubtEffect({ origin }: PartEffect): PartEffect {
  return { origin, level: "unknown", ...(origin === "before" ? {} : { doubted: true }) };
}
