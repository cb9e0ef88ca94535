import { walkAll, nameGroup, type Walking } from "./walk.ts";
import { countAll } from "./count-all.ts";
import { createRows } from "./draw-rows.ts";
import { createEffects } from "./effects.ts";
import { findFirstPublished, findFirsts, type First } from "./find-first.ts";
import { findTwins, swapTwin } from "./find-twins.ts";
import { createHeldLists } from "./held-lists.ts";
import { createWays } from "./list-ways.ts";
import { createPlaces } from "./places.ts";
import { createGuards } from "./guards.ts";
import { joinSides, listAsks, listPath, type Joint, type Side } from "./joint.ts";
import { createJudge } from "./judge.ts";
import { createOps, trackPart, type ReadOps } from "./part-steps.ts";
import { createSpace, drawPosts, type Space } from "./space.ts";
import type { DifferingState, Tally } from "./tally.ts";

/** What was found of one part, or of what acts do beside the parts: counts, and a smallest case. */
export interface Found extends Readonly<Tally> {
  /** Index of the shared parts; -1 where it is of none. */
  readonly part: number;
  /** Missing where nothing differs. */
  readonly first?: First;
}

/** Two sides compared. */
export interface Compared {
  readonly joint: Joint;
  readonly found: readonly Found[];
}

/** Why two sides were not compared to the end. */
export interface TooLarge {
  /** There are more kinds of posts, or steps to take, than are looked at. */
  readonly tooLarge: "posts" | "acts";
  readonly most: number;
  /** What multiplies them: counters, settings and parts that rules of either side ask for. */
  readonly names: readonly string[];
}

/**
 * The most kinds of posts, and the most steps, for one pair of days: counts stay exact. Bridges take a third of those
 * steps; all of them take a second or two.
 */
const most = { posts: 1_000_000_000, acts: 300_000 };

/** Is told before each part how many of all were compared. */
export type PartProgress = (at: { readonly done: number; readonly all: number }) => void;

/** Compares two sides in every state: each act on everything that can be held on either, for each kind of post. */
export function compareSides(a: Side, b: Side, onPart?: PartProgress): Compared | TooLarge {
  const joint = joinSides(a, b);
  const space = createSpace(joint);
  const parts = [-1, ...joint.parts.keys()];
  const posts = Math.max(...parts.map((part) => countPosts(space, listPath(joint.parts, part))));
  if (posts > most.posts) {
    return { tooLarge: "posts", most: most.posts, names: nameTold(space) };
  }
  const rows = createRows(space);
  const comparing = {
    space,
    rows,
    ways: createWays(space, rows),
    places: createPlaces(joint, rows.pairs),
    spend: createSpending(space),
    withPersons: asksIdentity(joint),
    read: createOps(joint),
  };
  const twins = findTwins(joint, space.told);
  const found = new Map<number, readonly Found[]>();
  for (const [done, part] of (posts === 0 ? [] : parts).entries()) {
    onPart?.({ done, all: parts.length });
    const twin = part < 0 ? undefined : found.get(twins[part] ?? part);
    const ofPart = twin === undefined ? comparePart(comparing, part) : tellOfTwin(joint, twin, part);
    if (ofPart === undefined) {
      return { tooLarge: "acts", most: most.acts, names: nameTold(space) };
    }
    found.set(part, ofPart);
  }
  return { joint, found: [...found.values()].flat() };
}

/** What was found of a part, as it is of one to which the same happens. */
function tellOfTwin(joint: Joint, found: readonly Found[], part: number): readonly Found[] {
  return found.map(({ first, ...one }) => ({
    ...one,
    part,
    ...(first === undefined ? {} : { first: swapTwin(joint, first, [one.part, part]) }),
  }));
}

function nameTold({ joint, told, settings }: Space): readonly string[] {
  return [
    ...joint.counters.map(({ name }) => name),
    ...joint.attributes.flatMap(({ name }, index) => (settings[index] === undefined ? [] : [name])),
    ...[...told].flatMap((part) => (joint.parts[part]?.free === true ? [joint.parts[part].name] : [])),
  ];
}

/** Counts steps of all parts together, with those that diagrams took. */
function createSpending({ diagrams }: Space): Walking["spend"] {
  let steps = 0;
  return (more) => {
    steps += more;
    return steps + diagrams.steps() > most.acts;
  };
}

function asksIdentity({ sides }: Joint): boolean {
  return sides.some((side) => listAsks(side).some(({ ask }) => ask === "identity"));
}

/** How many kinds of posts there can be, or more. */
function countPosts({ parts, author, settings, told }: Space, path: readonly number[]): number {
  const free = [...parts.keys()].filter((part) => parts[part] !== undefined && (told.has(part) || path.includes(part)));
  return 2 ** free.length * [author, ...settings].reduce((product, one) => product * (one?.size ?? 1), 1);
}

interface Comparing extends Pick<Walking, "space" | "rows" | "ways" | "places" | "spend"> {
  /** Whether rules ask which person acts: then it matters who is there. */
  readonly withPersons: boolean;
  readonly read: ReadOps;
}

/** Compares one part, or what acts do beside the parts; undefined where that takes too many steps. */
function comparePart({ withPersons, read, ...comparing }: Comparing, part: number): readonly Found[] | undefined {
  const { space, rows } = comparing;
  const { joint } = space;
  const tracked = trackPart(joint, part, withPersons);
  const effects = createEffects(
    { joint, tracked },
    { ofPart: part >= 0, pairs: rows.pairs, lists: createHeldLists(), read },
  );
  const walking: Walking = {
    ...comparing,
    effects,
    guards: createGuards({ ...comparing, effects }),
    posts: drawPosts(space, listPath(joint.parts, part)),
    judge: createJudge(effects),
  };
  const walked = walkAll(walking);
  if (walked === undefined) {
    return undefined;
  }
  const firsts = findFirsts(walking, walked);
  return [...countAll(walking, walked).values()].map((tally): Found => {
    const { action, form, aspect, differing } = tally;
    const isPublished = differing > 0 && action < 0;
    const first = isPublished ? findFirstPublished(walking, walked) : firsts.get(nameGroup(action, form, aspect));
    return { ...tally, part, ...(first === undefined ? {} : { first }) };
  });
}

/** Whether a case is better to show: one that can be asked, and then the one with the shorter chain. */
export function isNearer(one: DifferingState, other: DifferingState): boolean {
  return one.isAskable === other.isAskable ? one.chain.length < other.chain.length : one.isAskable;
}
