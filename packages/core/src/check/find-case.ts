import type { TableAsk } from "@waft/runtime/internal";
import { collectAsks, createCases, type Case } from "../model/cases.ts";
import type { Condition } from "../link/linked.ts";
import { describeCondition } from "../model/describe-condition.ts";
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
  const asks = collectAsks(rules, model);
  const cases = createCases(asks, model);
  const canBeAsked = createTest(model, occasion, asks);
  const isAskedInVain = createIdleTest(model, asks);
  for (let row = 0; row < cases.count; row += 1) {
    const found = cases.read(row);
    if (found.possible && !isAskedInVain(found) && canBeAsked(found.values) && isWanted(found)) {
      return found;
    }
  }
  return undefined;
}

/** What rules of an occasion can be asked: a setting of other acts keeps its first value; an author publishes, before any act. */
function createTest(
  { platform }: Model,
  occasion: Occasion,
  asks: readonly TableAsk[],
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

/** Every case of what a rule asks that can be on some of its acts, each once. */
export function listCases(model: Model, rule: ModelRule): readonly Case[] {
  const asks = collectAsks([rule], model);
  const cases = createCases(asks, model);
  const isAskedInVain = createIdleTest(model, asks);
  // Acts that have the same settings have the same cases.
  const occasions = new Map(occasionsOf(rule).map((occasion) => [keyOfSettings(model, occasion, asks), occasion]));
  const tests = [...occasions.values()].map((occasion) => createTest(model, occasion, asks));
  return Array.from({ length: cases.count }, (_, row) => cases.read(row)).filter(
    (found) => found.possible && !isAskedInVain(found) && tests.some((canBeAsked) => canBeAsked(found.values)),
  );
}

/**
 * What a rule asks, and of which acts: whether that holds in some case is the same for all rules of which it is the same.
 * What can be set at its acts counts, and not which acts they are.
 */
export function describeAsked(model: Model, rule: Pick<ModelRule, "on" | "when">): string {
  const { on, when } = rule;
  const asks = collectAsks([rule], model);
  const settings =
    on.kind === "post" || on.forms.length === 0
      ? [on.kind]
      : on.actions.map((action) => keyOfSettings(model, { action, form: 0 }, asks));
  return `${[...new Set(settings)].toSorted().join(" ")}, ${describeCondition(when, model.known)}`;
}

function keyOfSettings({ platform }: Model, occasion: Occasion, asks: readonly TableAsk[]): string {
  if (occasion === "post") {
    return "post";
  }
  const isSet = (ask: TableAsk): boolean =>
    ask.ask === "attribute" && platform.attributes[ask.attribute]?.actions.includes(occasion.action) === true;
  return asks.map((ask) => Number(isSet(ask))).join("");
}

/** Publishing, or each action of a rule on each of its forms. */
export function occasionsOf({ on }: Pick<ModelRule, "on">): readonly Occasion[] {
  return on.kind === "post"
    ? ["post"]
    : on.actions.flatMap((action) => on.forms.map((form): Occasion => ({ action, form })));
}

/** Whether a condition holds for any post and act that a rule is on. */
export function canHold(model: Model, rule: ModelRule, when: Condition): boolean {
  const asking = { ...rule, when };
  const key = `holds ${describeAsked(model, asking)}`;
  const { inOrder } = model.known;
  const isHeld =
    inOrder.has(key) ||
    occasionsOf(rule).some(
      (occasion) => findCase(model, { occasion, rules: [asking] }, ({ asked }) => holds(when, asked)) !== undefined,
    );
  if (isHeld) {
    inOrder.add(key);
  }
  return isHeld;
}
