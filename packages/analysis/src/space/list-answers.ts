import type { Bundle } from "@waft/runtime";
import {
  findGap,
  findRow,
  type OpenBundle,
  type Situation,
  type TableAsk,
  type TableCell,
  type TableRow,
} from "@waft/runtime/internal";
import { combine } from "./combine.ts";
import type { Distinctions } from "./distinctions.ts";
import type { WalkedPost } from "./list-posts.ts";

/** Who does an act, in which settings, and which row answers it. */
export interface Answer {
  readonly row: TableRow;
  /** Index of `actors`; where the author acts, who published the post. */
  readonly kind: number;
  /** As of `identities`. */
  readonly identity: number;
  /** The value of each attribute of acts and viewers; 0 for those of the post. */
  readonly settings: readonly number[];
}

/** What the acts may be: asked of every way in which an act can be done. */
export interface Allowance {
  /** What it asks of the post. */
  readonly told: Distinctions;
  /** Attributes of acts and viewers of which it asks, beside those that rules ask for. */
  readonly attributes: ReadonlySet<number>;
  readonly asksActor: boolean;
  readonly asksIdentity: boolean;
  readonly allows: (post: WalkedPost, act: AllowedAct) => boolean;
}

/** An act as it is about to be done. */
export interface AllowedAct extends Omit<Answer, "row" | "settings"> {
  readonly action: number;
  /** The value of each attribute, those of the post among them. */
  readonly settings: readonly number[];
  readonly counters: readonly number[];
}

/** Of which act the answers are wanted. */
export interface Occasion {
  readonly action: number;
  /** Missing where no rule speaks of the act. */
  readonly cell: TableCell | undefined;
  readonly counters: readonly number[];
}

/**
 * Every row that can answer an act, each once for each person who can do it: with anybody and the first settings where
 * that is possible. What the author does is done by the author.
 */
export function listAnswers(
  bundle: OpenBundle,
  post: WalkedPost,
  { occasion, allowance }: { readonly occasion: Occasion; readonly allowance?: Allowance | undefined },
): readonly Answer[] {
  const { action, cell, counters } = occasion;
  const wanted = { action, asks: cell?.asks ?? [], allowance };
  const found = new Map<string, Answer>();
  const numbers = new Map<TableRow, number>();
  const ofPost = bundle.attributes.map(({ of }) => of === "post");
  const settings = listSettings(bundle, post, wanted);
  const ways = listActors(bundle, post, wanted).flatMap((who) =>
    settings.map((values) => ({ ...who, settings: values })),
  );
  for (const way of ways.filter((one) => allowance?.allows(post, { ...one, action, counters }) ?? true)) {
    const row = findAnswer(bundle, cell, {
      parts: post.parts,
      author: post.author,
      actor: way,
      settings: way.settings,
      counters,
    });
    const number = numbers.get(row) ?? numbers.size;
    numbers.set(row, number);
    const key = `${number} ${way.identity}`;
    found.set(
      key,
      found.get(key) ?? { row, ...way, settings: way.settings.map((value, at) => (ofPost[at] === true ? 0 : value)) },
    );
  }
  return [...found.values()];
}

function findAnswer(bundle: OpenBundle, cell: TableCell | undefined, situation: Situation): TableRow {
  return (cell && findRow(bundle, cell, situation)) ?? findGap(bundle);
}

interface Wanted {
  readonly action: number;
  readonly asks: readonly TableAsk[];
  readonly allowance: Allowance | undefined;
}

/** The author has the kind of account that published; of the sharer the first kind is meant, as in questions. */
function listActors(
  { actions, actors }: Bundle,
  { author }: WalkedPost,
  { action, asks, allowance }: Wanted,
): readonly Pick<Answer, "kind" | "identity">[] {
  if (actions[action]?.byAuthor === true) {
    return [{ kind: author, identity: 1 }];
  }
  const asked = new Set(asks.map(({ ask }) => ask));
  const kinds = asked.has("actor") || allowance?.asksActor === true ? [...actors.keys()] : [0];
  // Whether the sharer may differ from anybody else is also a question of the account they have.
  const persons = asked.has("identity") || allowance?.asksIdentity === true ? [1, 2, 3] : [];
  return [
    ...kinds.map((kind) => ({ kind, identity: 0 })),
    ...persons.map((identity) => ({ kind: identity === 1 ? author : 0, identity })),
  ];
}

function listSettings(
  { attributes }: Bundle,
  { settings }: WalkedPost,
  { action, asks, allowance }: Wanted,
): readonly (readonly number[])[] {
  const choices = attributes.map(({ of, values, actions }, attribute): readonly number[] => {
    if (of === "post") {
      return [settings[attribute] ?? 0];
    }
    const isAsked = asks.some((one) => one.ask === "attribute" && one.attribute === attribute);
    const has = of === "viewer" || actions?.includes(action) === true;
    return has && (isAsked || allowance?.attributes.has(attribute) === true) ? [...values.keys()] : [0];
  });
  return combine(choices);
}
