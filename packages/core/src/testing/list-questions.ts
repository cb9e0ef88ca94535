import { expandParts } from "@waft/runtime/internal";
import type { InterpretedChain, InterpretedStep } from "../model/chain.ts";
import type { Condition, ConditionLeaf } from "../link/linked.ts";
import { isInForce } from "../model/holds.ts";
import type { Model } from "../model/model.ts";

/**
 * Every post that can be told apart: each set of parts; each kind of author and each setting that a rule in force asks for.
 * What no rule asks for keeps its first value.
 */
export function listPosts(model: Model, day: string): readonly Omit<InterpretedChain, "steps" | "day">[] {
  const { parts, actors, attributes } = model.platform;
  const always = parts.flatMap((part, index) => (part.always && part.parent < 0 ? [index] : []));
  const choices = parts.flatMap((part, index) => (part.ofPost && !part.always ? [[undefined, index]] : []));
  const sets = new Map<string, ReadonlySet<number>>();
  for (const chosen of combine(choices)) {
    const named = chosen.filter((part) => part !== undefined);
    const post = expandParts([...always, ...named], bundleParts(model));
    sets.set([...post].toSorted((a, b) => a - b).join(" "), post);
  }
  const asked = listAsked(model, day);
  const authors = asked.some(({ kind }) => kind === "author") ? [...actors.keys()] : [0];
  const settings = combine(
    attributes.map(({ values, of }, index) => (of === "post" && asksFor(asked, index) ? [...values.keys()] : [0])),
  );
  return [...sets.values()].flatMap((post) =>
    authors.flatMap((author) => settings.map((values) => ({ post, author, settings: values }))),
  );
}

/** Parts as the runtime knows them: yes is true, no is missing. */
function bundleParts({ platform }: Model): { name: string; parent: number; always?: true }[] {
  return platform.parts.map(({ name, parent, always }) => ({ name, parent, ...(always ? { always: true } : {}) }));
}

/** Every act that can be told apart: each action, all it may bring, each actor and setting that a rule in force asks for. */
export function listSteps(model: Model, day: string): readonly InterpretedStep[] {
  const { actions, actors, attributes } = model.platform;
  const asked = listAsked(model, day);
  const kinds = asked.some(({ kind }) => kind === "actor") ? [...actors.keys()] : [0];
  const identities = asked.some(({ kind }) => kind === "identity") ? [0, 1, 2, 3] : [0];
  return [...actions.keys()].flatMap((action) => {
    const settings = combine(
      attributes.map(({ values, of }, index) => (of !== "post" && asksFor(asked, index) ? [...values.keys()] : [0])),
    );
    const actorsOf = kinds.flatMap((kind) => identities.map((identity) => ({ kind, identity })));
    return listBrought(model, action).flatMap((brings) =>
      actorsOf.flatMap((actor) => settings.map((values) => ({ action, brings, actor, settings: values }))),
    );
  });
}

/** Nothing, each part that some rule lets the action bring, and all of them together. */
function listBrought(model: Model, action: number): readonly ReadonlySet<number>[] {
  const { parts } = model.platform;
  const allowed = parts.flatMap((_, part) =>
    model.rules.some(
      ({ on, effects }) => on.kind === "act" && on.actions.includes(action) && effects[part]?.origin === "allowed",
    )
      ? [part]
      : [],
  );
  const sets = [[], ...allowed.map((part) => [part]), ...(allowed.length > 1 ? [allowed] : [])];
  return sets.map((set) => expandParts(set, bundleParts(model)));
}

/** What the rules that hold on a day ask: the others say nothing then. */
function listAsked(model: Model, day: string): readonly ConditionLeaf[] {
  const leaves = (condition: Condition): readonly ConditionLeaf[] => {
    if ("items" in condition) {
      return condition.items.flatMap(leaves);
    }
    return "item" in condition ? leaves(condition.item) : [condition];
  };
  return model.rules.filter((rule) => isInForce(rule, day)).flatMap(({ when }) => leaves(when));
}

function asksFor(asked: readonly ConditionLeaf[], attribute: number): boolean {
  return asked.some((leaf) => leaf.kind === "attribute" && leaf.attribute === attribute);
}

/** Every way to take one of each. */
function combine<Thing>(choices: readonly (readonly Thing[])[]): readonly (readonly Thing[])[] {
  return choices.reduce<readonly (readonly Thing[])[]>(
    (all, choice) => all.flatMap((chosen) => choice.map((one) => [...chosen, one])),
    [[]],
  );
}
