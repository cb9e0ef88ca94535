import type { BundleAsk } from "@waft/runtime";
import { collectAsks, createCases, type Case } from "../model/cases.ts";
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
  const cases = createCases(asks, model.platform);
  const canBeAsked = createTest(model, occasion, asks);
  for (let row = 0; row < cases.count; row += 1) {
    const found = cases.read(row);
    if (found.possible && canBeAsked(found.values) && isWanted(found)) {
      return found;
    }
  }
  return undefined;
}

/** What rules of an occasion can be asked: a setting of other acts keeps its first value; an author publishes, before any act. */
function createTest(
  { platform }: Model,
  occasion: Occasion,
  asks: readonly BundleAsk[],
): (values: readonly number[]) => boolean {
  const fixed = asks.map((ask) => {
    if (ask.ask === "attribute") {
      const { of, actions } = platform.attributes[ask.attribute] ?? { of: "post", actions: [] };
      const isSet = occasion === "post" ? of === "post" : of !== "act" || actions.includes(occasion.action);
      return isSet ? undefined : 0;
    }
    return occasion === "post" ? whenPublishing[ask.ask] : undefined;
  });
  const [author, actor] = [asks.findIndex(({ ask }) => ask === "author"), asks.findIndex(({ ask }) => ask === "actor")];
  const samePerson = occasion === "post" && author >= 0 && actor >= 0;
  return (values) =>
    fixed.every((value, index) => value === undefined || values[index] === value) &&
    (!samePerson || values[author] === values[actor]);
}

/** The answers that are certain when a post is published. */
const whenPublishing = { identity: 1, counter: 0, actor: undefined, author: undefined, part: undefined } as const;

/** Publishing, or each action of a rule on each of its forms. */
export function occasionsOf({ on }: ModelRule): readonly Occasion[] {
  return on.kind === "post"
    ? ["post"]
    : on.actions.flatMap((action) => on.forms.map((form): Occasion => ({ action, form })));
}
