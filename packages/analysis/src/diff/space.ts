import { hasPart } from "@waft/runtime";
import { createDiagrams, empty, full, type Diagram, type Diagrams, type Values, type Variable } from "./diagrams.ts";
import { listPath, type Joint } from "./joint.ts";
import { listActors, listAskedSettings, type Actor, type Choice } from "./list-choices.ts";
import { expandOn, findTold, type JointPost } from "./list-posts.ts";
import { both, type Which } from "./which.ts";

/** What posts and acts are told apart by, as variables: those of the post come first, smallest posts' first. */
export interface Space {
  readonly joint: Joint;
  readonly diagrams: Diagrams;
  /** By shared part; missing where posts cannot be with and without it. */
  readonly parts: readonly (Variable | undefined)[];
  /** Missing where nobody asks who published. */
  readonly author: Variable | undefined;
  /** By shared attribute; missing where it is none of the post, or one that no rule asks. */
  readonly settings: readonly (Variable | undefined)[];
  /** All variables of the post, in order. */
  readonly ofPost: readonly Variable[];
  /** The place of the first variable of acts. */
  readonly firstOfActs: number;
  /** By shared action. */
  readonly acts: readonly ActSpace[];
  /** Shared parts that rules ask for, with those around them. */
  readonly told: ReadonlySet<number>;
}

/** What ways to do one action are told apart by. */
export interface ActSpace {
  readonly action: number;
  readonly actors: readonly Actor[];
  /** The persons of the thing acted on among those who can do it, as bits. */
  readonly identities: number;
  readonly who: Variable;
  /** By shared attribute; missing where it is not asked of this act. */
  readonly settings: readonly (Variable | undefined)[];
  /** All variables of the post and of this act, in order. */
  readonly all: readonly Variable[];
}

/** Finds by what posts and acts are told apart. */
export function createSpace(joint: Joint): Space {
  const told = findTold(joint);
  let at = 0;
  const declare = (size: number): Variable => {
    at += 1;
    return { at: at - 1, size };
  };
  const parts = joint.parts.map(({ free }) => (free ? declare(2) : undefined));
  const author = told.authors ? declare(joint.actors.length) : undefined;
  const settings = joint.attributes.map(({ values }, index) =>
    told.attributes.has(index) ? declare(values.length) : undefined,
  );
  const ofPost = [...parts, author, ...settings].filter((one) => one !== undefined);
  const firstOfActs = at;
  const actors = [...joint.actions.keys()].map((action) => {
    const mine = listActors(joint, action);
    const identities = mine.reduce((bits, { identity }) => bits | (1 << identity), 0);
    return { action, actors: mine, identities, who: declare(mine.length) };
  });
  const set = joint.attributes.map(({ values }) => declare(values.length));
  const acts = actors.map((one): ActSpace => {
    const asked = listAskedSettings(joint, one.action);
    const mine = set.map((variable, index) => (asked.has(index) ? variable : undefined));
    return { ...one, settings: mine, all: [...ofPost, one.who, ...mine.filter((variable) => variable !== undefined)] };
  });
  const diagrams = createDiagrams();
  return { joint, diagrams, parts, author, settings, ofPost, firstOfActs, acts, told: told.parts };
}

/** The post that stands for values of the variables; parts that are not set are not there. */
export function readPost({ joint, parts, author, settings }: Omit<Space, "acts">, values: Values): JointPost {
  const named = [...parts.keys()].filter((part) => values[parts[part]?.at ?? -1] === 1);
  return {
    named,
    author: values[author?.at ?? -1] ?? 0,
    settings: settings.map((variable) => values[variable?.at ?? -1] ?? 0),
    parts: [expandOn(joint, 0, named), expandOn(joint, 1, named)],
  };
}

/** The way to do an action that stands for values of the variables. */
export function readChoice({ action, actors, who, settings }: ActSpace, values: Values): Choice {
  const actor = actors[values[who.at] ?? 0] ?? { kind: 0, identity: 0 };
  return {
    action,
    ...actor,
    settings: settings.map((variable) => (variable === undefined ? undefined : (values[variable.at] ?? 0))),
  };
}

/** The variables on which it hangs whether posts have a part of one side. */
export function listVariablesOf({ joint, parts }: Space, which: Which, part: number): readonly Variable[] {
  const declared = joint.sides[which].bundle.parts;
  return [...parts.keys()].flatMap((index) => {
    const variable = parts[index];
    const brings = hasPart(declared[joint.parts[index]?.at[which] ?? -1]?.along ?? [], part);
    // What is around a part of a post is there with it.
    const isAround = listPath(joint.parts, index).some(
      (one) => one !== index && joint.parts[one]?.at[which] === part && parts[one] !== undefined,
    );
    return variable !== undefined && brings && !isAround ? [variable] : [];
  });
}

/** All kinds of posts that are told apart by what rules ask and by some more parts. */
export function drawPosts({ joint, diagrams, parts, told }: Space, more: readonly number[]): Diagram {
  return [...parts.keys()].reduceRight((set, part) => {
    const variable = parts[part];
    if (variable === undefined) {
      return set;
    }
    const around = listPath(joint.parts, part).flatMap((one) => parts[one] ?? []);
    const isTold = told.has(part) || more.includes(part);
    const fits = diagrams.draw(isTold ? around.toSorted((a, b) => a.at - b.at) : [variable], (values) =>
      Number(values[variable.at] === 0 || (isTold && around.every(({ at }) => values[at] === 1))),
    );
    return diagrams.intersect(set, fits);
  }, full);
}

/** A kind of post with the fewest parts, the first of those. */
export function findSmallest({ diagrams, parts }: Space, posts: Diagram): Values {
  const ofParts = new Set(parts.flatMap((variable) => variable?.at ?? []));
  const known = new Map<Diagram, number>([
    [empty, Infinity],
    [full, 0],
  ]);
  const measure = (set: Diagram): number => {
    const { at = -1, next = [] } = diagrams.open(set) ?? {};
    const size = known.get(set) ?? Math.min(...next.map((one, value) => measure(one) + (ofParts.has(at) ? value : 0)));
    known.set(set, size);
    return size;
  };
  const values: number[] = [];
  for (let node = diagrams.open(posts), left = measure(posts); node !== undefined;) {
    const { at, next } = node;
    const cost = (value: number): number => (ofParts.has(at) ? value : 0);
    const value = next.findIndex((one, index) => measure(one) + cost(index) === left);
    values[at] = value;
    left -= cost(value);
    node = diagrams.open(next[value] ?? full);
  }
  return values;
}

/** Splits posts by which of some parts they have on either side. */
export function splitByParts(
  space: Space,
  posts: Diagram,
  tracked: readonly number[],
): readonly { readonly posts: Diagram; readonly has: readonly [readonly boolean[], readonly boolean[]] }[] {
  const { joint, diagrams } = space;
  const patterns = new Map<number, readonly [readonly boolean[], readonly boolean[]]>();
  const names = new Map<string, number>();
  const variables = tracked.flatMap((part) =>
    both.flatMap((which) => listVariablesOf(space, which, joint.parts[part]?.at[which] ?? -1)),
  );
  const ordered = [...new Set(variables)].toSorted((a, b) => a.at - b.at);
  const drawn = diagrams.draw(ordered, (values) => {
    const post = readPost(space, values);
    const [a = [], b = []] = both.map((which) =>
      tracked.map((part) => hasPart(post.parts[which], joint.parts[part]?.at[which] ?? -1)),
    );
    const name = `${a.join()};${b.join()}`;
    const number = names.get(name) ?? names.size;
    names.set(name, number);
    patterns.set(number, [a, b]);
    return number;
  });
  return [...patterns].flatMap(([number, has]) => {
    const mine = diagrams.intersect(posts, diagrams.select(drawn, [number]));
    return mine === empty ? [] : [{ posts: mine, has }];
  });
}
