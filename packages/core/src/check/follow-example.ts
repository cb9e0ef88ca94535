import { identities } from "@waft/runtime";
import { expandParts } from "@waft/runtime/internal";
import { lookAtAct, lookAtPublishing, type Seen, type SeenPost } from "../claims/seen.ts";
import type { Held, InterpretedStep } from "../model/chain.ts";
import type { Condition, ConditionLeaf, LinkedExampleStep, LinkedShape } from "../link/linked.ts";
import { holds } from "../model/holds.ts";
import type { Model } from "../model/model.ts";

/** The most ways in which an example may be meant; one with more is not followed. */
export const mostBranches = 256;

/** One way in which an example may be meant: settings and persons that it leaves open are tried in turn. */
export interface Branch {
  readonly post: SeenPost;
  readonly start: Held;
  /** What viewers hold; missing when the chain has ended. */
  readonly held: Held | undefined;
  /** Settings that hold until an act says otherwise. */
  readonly settings: readonly number[];
  readonly seen: Seen;
  /** The act that was done last, as it was meant; missing for publishing. */
  readonly step?: InterpretedStep;
}

/** Publishes the post of an example, in every way that its words allow; none if no such post can be. */
export function publishExample(model: Model, shape: LinkedShape, day: string): readonly Branch[] {
  const { actors, parts, counters } = model.platform;
  const post = expandExample(model, shape.with);
  const asksAuthor = listLeaves(shape.when).some(({ kind }) => kind === "author" || kind === "actor");
  const authors = shape.by === undefined ? (asksAuthor ? [...actors.keys()] : [0]) : [shape.by.index];
  const zero = counters.map(() => 0);
  const base = model.platform.attributes.map(() => 0);
  return listSettings(model, shape.when, base).flatMap((settings) =>
    authors.flatMap((author) => {
      const asked = { hasPart: (part: number) => post.has(part), author, actor: author, identity: 1 };
      if (parts.length === 0 || !isSo(shape.when, { ...asked, settings, counters: zero })) {
        return [];
      }
      const published: SeenPost = { day, post, author, settings };
      const seen = lookAtPublishing(model, published);
      const { held } = seen.hop;
      return held === undefined ? [] : [{ post: published, start: held, held, settings, seen }];
    }),
  );
}

/** A post with some parts has what is around them and what always comes along. */
export function expandExample({ platform: { parts } }: Model, named: readonly number[]): ReadonlySet<number> {
  const always = parts.flatMap((part, index) => (part.parent < 0 && part.always ? [index] : []));
  return expandNamed(parts, [...always, ...named]);
}

function expandNamed(parts: Model["platform"]["parts"], named: readonly number[]): Set<number> {
  const bare = parts.map(({ name, parent, always }) => ({
    name,
    parent,
    ...(always ? { always: true as const } : {}),
  }));
  return expandParts(named, bare);
}

/** Does the next act of an example, in every way that its words allow. */
export function takeExampleStep(
  model: Model,
  branch: Branch,
  { action = 0, shape }: LinkedExampleStep,
): readonly Branch[] {
  const { post, start, held: before } = branch;
  if (before === undefined) {
    return [];
  }
  const brings = expandNamed(model.platform.parts, shape.with);
  const actors = listActors(model, branch, { action, shape });
  return listSettings(model, shape.when, branch.settings).flatMap((settings) =>
    actors.flatMap((actor) => {
      const asked = { hasPart: (part: number) => post.post.has(part), author: post.author };
      const who = { actor: actor.kind, identity: actor.identity };
      if (!isSo(shape.when, { ...asked, ...who, settings, counters: before.counters })) {
        return [];
      }
      const step: InterpretedStep = { action, actor, brings, settings };
      const seen = lookAtAct(model, post, { step, before, start });
      return [{ ...branch, settings, held: seen.hop.held, seen, step }];
    }),
  );
}

/** Who may act: as the example says, else anybody else; the author does what only authors do. */
function listActors(
  { platform }: Model,
  { post }: Branch,
  { action, shape }: { readonly action: number; readonly shape: LinkedShape },
): readonly InterpretedStep["actor"][] {
  if (shape.by?.kind === "actor") {
    return [{ kind: shape.by.index, identity: 0 }];
  }
  const asked = new Set(listLeaves(shape.when).map(({ kind }) => kind));
  const kinds = asked.has("actor") ? [...platform.actors.keys()] : [0];
  return listIdentities(platform.actions[action]?.byAuthor === true, shape, asked.has("identity")).flatMap((identity) =>
    identity === 1 ? [{ kind: post.author, identity }] : kinds.map((kind) => ({ kind, identity })),
  );
}

function listIdentities(byAuthor: boolean, { by }: LinkedShape, asked: boolean): readonly number[] {
  if (by !== undefined || byAuthor) {
    return [by?.index ?? 1];
  }
  return asked ? [...identities.keys()] : [0];
}

type Asked = Parameters<typeof holds>[1];

function isSo(condition: Condition | undefined, asked: Asked): boolean {
  return condition === undefined || holds(condition, asked);
}

/** Every combination of the settings that a condition asks for, the others as they were. */
function listSettings(
  { platform }: Model,
  condition: Condition | undefined,
  base: readonly number[],
): readonly (readonly number[])[] {
  const asked = new Set(listLeaves(condition).flatMap((leaf) => (leaf.kind === "attribute" ? [leaf.attribute] : [])));
  let all: readonly (readonly number[])[] = [base];
  for (const attribute of asked) {
    const values = [...(platform.attributes[attribute]?.values.keys() ?? [])];
    all = all.slice(0, mostBranches).flatMap((settings) => values.map((value) => settings.with(attribute, value)));
  }
  return all;
}

function listLeaves(condition: Condition | undefined): readonly ConditionLeaf[] {
  if (condition === undefined) {
    return [];
  }
  if ("items" in condition) {
    return condition.items.flatMap(listLeaves);
  }
  return "item" in condition ? listLeaves(condition.item) : [condition];
}
