import type { BundleAsk } from "@waft/runtime";
import { collectAsks, countCases, readCase, type Case } from "../model/cases.ts";
import type { Occasion } from "../model/holds.ts";
import type { Model, ModelRule } from "../model/model.ts";

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
  const count = countCases(asks);
  for (let row = 0; row < count; row += 1) {
    const found = readCase(asks, row, model.platform);
    if (found.possible && canBeAsked(model, occasion, { asks, found }) && isWanted(found)) {
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

/** Publishing, or each action of a rule on each of its forms. */
export function occasionsOf({ on }: ModelRule): readonly Occasion[] {
  return on.kind === "post"
    ? ["post"]
    : on.actions.flatMap((action) => on.forms.map((form): Occasion => ({ action, form })));
}
