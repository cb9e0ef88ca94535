import { identities, type Step } from "@waft/runtime";
import type { Which } from "./which.ts";
import { listAsks, type Joint, type Shared, type SharedAttribute } from "./joint.ts";

/** One way to do an action: who does it, and with which settings. */
export interface Choice {
  /** Index of the shared actions. */
  readonly action: number;
  /** Index of the shared actors; undefined is the kind of the author. */
  readonly kind: number | undefined;
  /** 0 is anybody, 1 the author, 2 the sharer, 3 the one before. */
  readonly identity: number;
  /** Index of the shared values, by shared attribute; undefined where it is not one of this act. */
  readonly settings: readonly (number | undefined)[];
}

/** An act on the way to a state. */
export interface ChosenAct {
  readonly choice: Choice;
  /** Shared parts that are brought, as one says it. */
  readonly brings: readonly number[];
}

/** Who does an action. */
export type Actor = Pick<Choice, "kind" | "identity">;

/** Each kind and each person that is asked for; else nobody in particular, or the author where only authors do it. */
export function listActors({ sides, actions, actors, persons }: Joint, action: number): readonly Actor[] {
  const asks = sides.flatMap((side, at) => listAsks(side, actions[action]?.at[at] ?? -1)).map(({ ask }) => ask);
  const asksKind = asks.includes("actor");
  const asksPerson = asks.includes("identity");
  const isAuthors = isByAuthor({ sides, actions }, action);
  const anybody = asksPerson || !isAuthors ? [0] : [];
  const kinds = asksKind ? [...actors.keys()] : anybody;
  const who = asksPerson ? [1, 2, 3] : isAuthors && !asksKind ? [1] : [];
  return [
    ...kinds.map((kind) => ({ kind, identity: 0 })),
    ...who
      .filter((identity) => (persons[identity] ?? -1) >= 0)
      .map((identity) => ({ kind: identity === 1 ? undefined : 0, identity })),
  ];
}

function isByAuthor({ sides, actions }: Pick<Joint, "sides" | "actions">, action: number): boolean {
  return sides[0].bundle.actions[actions[action]?.at[0] ?? -1]?.byAuthor === true;
}

/** Whether an attribute can be set at an act, on both sides. */
function canBeSet({ sides, actions }: Joint, action: number, attribute: SharedAttribute): boolean {
  return sides.every(({ bundle }, at) => {
    const { of, actions: mine = [] } = bundle.attributes[attribute.at[at] ?? -1] ?? {};
    return of === "viewer" || (of === "act" && mine.includes(actions[action]?.at[at] ?? -1));
  });
}

/** The shared attributes that can be set at an action and that the rules of either side ask there. */
export function listAskedSettings(joint: Joint, action: number): ReadonlySet<number> {
  const { sides, actions, attributes } = joint;
  const asked = sides.flatMap((side, at) =>
    listAsks(side, actions[action]?.at[at] ?? -1).flatMap((ask) =>
      ask.ask === "attribute" ? attributes.filter((one) => one.at[at] === ask.attribute) : [],
    ),
  );
  return new Set(
    [...attributes.keys()].filter((index) => {
      const one = attributes[index];
      return one !== undefined && asked.includes(one) && canBeSet(joint, action, one);
    }),
  );
}

/** A choice as an act that is asked of `trace` of one side; what both sides take without saying is left out. */
export function askChoice(joint: Joint, which: Which, { choice, brings }: ChosenAct): Step {
  const { actions, attributes, parts } = joint;
  const action = actions[choice.action];
  const by = nameActor(joint, choice);
  const set = attributes.flatMap(({ name, values }, index): readonly [string, string][] => {
    const value = values[choice.settings[index] ?? -1];
    return value === undefined || isFirst(value) ? [] : [[name, value.name]];
  });
  return {
    action: which === 1 && action?.pair !== undefined ? action.pair.name : nameOf(action),
    ...(by === undefined ? {} : { by }),
    ...(brings.length === 0 ? {} : { brings: brings.map((part) => nameOf(parts[part])) }),
    ...(set.length === 0 ? {} : { settings: Object.fromEntries(set) }),
  };
}

function nameActor(joint: Joint, { action, kind, identity }: Choice): string | undefined {
  const isAuthors = isByAuthor(joint, action);
  if (identity > 0) {
    return isAuthors && identity === 1 ? undefined : identities[identity];
  }
  const actor = joint.actors[kind ?? 0];
  return actor === undefined || (!isAuthors && isFirst(actor)) ? undefined : actor.name;
}

/** Whether both sides take it when nobody says more. */
function isFirst({ at }: Shared): boolean {
  return at[0] === 0 && at[1] === 0;
}

function nameOf(shared: Shared | undefined): string {
  return shared === undefined ? "" : shared.name;
}
