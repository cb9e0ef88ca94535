import type { BundleAsk } from "@waft/runtime";
import { collectAsks, countCases, readCase, type Case } from "../model/cases.ts";
import type { Condition } from "../link/linked.ts";
import { holds, type Occasion } from "../model/holds.ts";
import type { Model, ModelRule } from "../model/model.ts";
import { createIdleTest } from "../model/ways.ts";

/** An act, or publishing, and the rules whose questions tell its cases apart. */
export interface Moment {
  readonly occasion: Occasion;
  readonly rules: readonly ModelRule[];
}

/**
 * Finds the first case of an occasion that is as wanted, among all that can be; undefined when there is none.
 * Every case is looked at: who asks sees to it that there are not too many.
 */
export function findCase(
  model: Model,
  { occasion, rules }: Moment,
  isWanted: (found: Case) => boolean,
): Case | undefined {
  const asks = collectAsks(rules, model.platform);
  const isAskedInVain = createIdleTest(model, asks);
  const count = countCases(asks);
  for (let row = 0; row < count; row += 1) {
    const found = readCase(asks, row, model.platform);
    const canBe = found.possible && !isAskedInVain(found) && canBeAsked(model, occasion, { asks, found });
    if (canBe && isWanted(found)) {
      return found;
    }
  }
  return undefined;
}

/** What rules of an occasion can be asked: a setting of other acts keeps its first value; an author publishes, before any act. */
function canBeAsked(
  { platform }: Model,
  occasion: Occasion,
  { asks, found }: { readonly asks: readonly BundleAsk[]; readonly found: Case },
): boolean {
  const valueOf = (name: BundleAsk["ask"]): number | undefined =>
    found.values[asks.findIndex(({ ask }) => ask === name)];
  return asks.every((ask, index) => {
    const value = found.values[index] ?? 0;
    if (ask.ask === "attribute") {
      const { of, actions } = platform.attributes[ask.attribute] ?? { of: "post", actions: [] };
      const isSet = occasion === "post" ? of === "post" : of !== "act" || actions.includes(occasion.action);
      return isSet || value === 0;
    }
    if (occasion !== "post") {
      return true;
    }
    switch (ask.ask) {
      case "identity":
        return value === 1;
      case "actor":
        return valueOf("author") === undefined || valueOf("author") === value;
      case "counter":
        return value === 0;
      case "part":
      case "author":
        return true;
    }
  });
}

/** Every case of what a rule asks that can be on some of its acts, each once. */
export function listCases(model: Model, rule: ModelRule): readonly Case[] {
  const asks = collectAsks([rule], model.platform);
  const count = countCases(asks);
  const isAskedInVain = createIdleTest(model, asks);
  const all = Array.from({ length: count }, (_, row) => readCase(asks, row, model.platform)).filter(
    (found) => found.possible && !isAskedInVain(found),
  );
  // Acts that have the same settings have the same cases.
  const occasions = new Map(occasionsOf(rule).map((occasion) => [keyOfSettings(model, occasion, asks), occasion]));
  return all.filter((found) =>
    [...occasions.values()].some((occasion) => canBeAsked(model, occasion, { asks, found })),
  );
}

function keyOfSettings({ platform }: Model, occasion: Occasion, asks: readonly BundleAsk[]): string {
  if (occasion === "post") {
    return "post";
  }
  const isSet = (ask: BundleAsk): boolean =>
    ask.ask === "attribute" && platform.attributes[ask.attribute]?.actions.includes(occasion.action) === true;
  return asks.map((ask) => Number(isSet(ask))).join("");
}

/** Publishing, or each action of a rule on each of its forms. */
export function occasionsOf({ on }: ModelRule): readonly Occasion[] {
  return on.kind === "post"
    ? ["post"]
    : on.actions.flatMap((action) => on.forms.map((form): Occasion => ({ action, form })));
}

/** Whether a condition holds for any post and act that a rule is on. */
export function canHold(model: Model, rule: ModelRule, when: Condition): boolean {
  const asking = { ...rule, when };
  return occasionsOf(rule).some(
    (occasion) => findCase(model, { occasion, rules: [asking] }, ({ asked }) => holds(when, asked)) !== undefined,
  );
}
