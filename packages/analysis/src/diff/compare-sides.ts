import type { BundleRow } from "@waft/runtime";
import { explore, createOps, type Exploring, type OpsOf } from "./explore.ts";
import { joinSides, listAsks, listPath, type Joint, type Side } from "./joint.ts";
import { listChoices, type Choice } from "./list-choices.ts";
import { findTold, listJointPosts, type JointPost, type Told } from "./list-posts.ts";
import { trackPart, type Tracked } from "./part-steps.ts";
import { findJointRow, findPostRow, type Which } from "./row-finder.ts";
import type { DifferingState, Tally } from "./tally.ts";

/** What was found of one part, or of what acts do beside the parts: counts, and a smallest case. */
export interface Found extends Omit<Tally, "first"> {
  /** Index of the shared parts; -1 where it is of none. */
  readonly part: number;
  first?: { readonly post: JointPost; readonly state: DifferingState };
}

/** Two sides compared. */
export interface Compared {
  readonly joint: Joint;
  readonly found: readonly Found[];
}

/** Why two sides were not compared to the end. */
export interface TooLarge {
  /** There are more kinds of posts, or acts to follow, than are looked at. */
  readonly tooLarge: "posts" | "acts";
  readonly most: number;
}

/** The most kinds of posts, and the most acts, that are looked at for one pair of days. */
const most = { posts: 20_000, acts: 3_000_000 };

/** Is told before each part how many of all were compared. */
export type PartProgress = (at: { readonly done: number; readonly all: number }) => void;

/** Compares two sides in every state: each act on everything that can be held on either, for each kind of post. */
export function compareSides(a: Side, b: Side, onPart?: PartProgress): Compared | TooLarge {
  const joint = joinSides(a, b);
  const told = findTold(joint);
  const choices = listChoices(joint);
  const limit = { left: most.acts };
  const rows = createRows(joint, told, choices);
  const found: Found[] = [];
  const withPersons = asksIdentity(joint);
  for (const part of [-1, ...joint.parts.keys()]) {
    onPart?.({ done: part + 1, all: joint.parts.length + 1 });
    const path = listPath(joint.parts, part);
    if (countPosts(joint, told, path) > most.posts) {
      return { tooLarge: "posts", most: most.posts };
    }
    const tracked = trackPart(joint, part, withPersons);
    const common = { joint, choices, tracked, ofPart: part >= 0, ops: createOps(joint, tracked) };
    found.push(...comparePart({ ...common, told, rows, limit }, { part, path }));
    if (limit.left <= 0) {
      return { tooLarge: "acts", most: most.acts };
    }
  }
  return { joint, found };
}

function asksIdentity({ sides }: Joint): boolean {
  return sides.some((side) => listAsks(side).some(({ ask }) => ask === "identity"));
}

/** How many kinds of posts there can be, or more. */
function countPosts({ parts, actors, attributes }: Joint, told: Told, path: readonly number[]): number {
  const free = [...parts.keys()].filter((part) => parts[part]?.free && (told.parts.has(part) || path.includes(part)));
  const settings = [...told.attributes].reduce((product, one) => product * (attributes[one]?.values.length ?? 1), 1);
  return 2 ** free.length * (told.authors ? actors.length : 1) * settings;
}

interface Comparing {
  readonly joint: Joint;
  readonly told: Told;
  readonly choices: readonly Choice[];
  readonly tracked: Tracked;
  readonly ofPart: boolean;
  readonly ops: OpsOf;
  readonly rows: Rows;
  readonly limit: { left: number };
}

/** Posts whose rows do the same to what is followed, and that start alike, are walked once. */
function comparePart(
  comparing: Comparing,
  { part, path }: { part: number; path: readonly number[] },
): readonly Found[] {
  const { joint, told, rows, limit } = comparing;
  const alike = new Map<string, { readonly first: JointPost; times: number }>();
  const total = new Map<string, Found>();
  const identify = createIdentity(comparing);
  for (const post of listJointPosts(joint, told, path)) {
    const key = `${identify(rows(post), post)};${startOf(comparing, post)}`;
    const known = alike.get(key) ?? { first: post, times: 0 };
    known.times += 1;
    alike.set(key, known);
  }
  const spend = (): boolean => {
    limit.left -= 1;
    return limit.left <= 0;
  };
  for (const { first: post, times } of alike.values()) {
    const tallies = explore({ ...comparing, ...rows(post), post, spend });
    for (const tally of tallies.values()) {
      addTally(total, { tally, part, post, times });
    }
  }
  return [...total.values()];
}

/** Adds what was found for kinds of posts that are alike; the smallest case is the one with the fewest acts, then parts. */
function addTally(
  total: Map<string, Found>,
  { tally, part, post, times }: { tally: Tally; part: number; post: JointPost; times: number },
): void {
  const { action, form, aspect, differing, all, rules, first } = tally;
  const key = `${action} ${form} ${aspect}`;
  const found: Found = total.get(key) ?? {
    part,
    action,
    form,
    aspect,
    differing: 0,
    all: 0,
    rules: [new Set(), new Set()],
  };
  total.set(key, found);
  found.differing += differing * times;
  found.all += all * times;
  for (const side of [0, 1] as const) {
    for (const rule of rules[side]) {
      found.rules[side].add(rule);
    }
  }
  if (first !== undefined && (found.first === undefined || isNearer(first, found.first.state))) {
    found.first = { post, state: first };
  }
}

/** Whether a case is better to show: one that can be asked, and then the one with the shorter chain. */
export function isNearer(one: DifferingState, other: DifferingState): boolean {
  return one.isAskable === other.isAskable ? one.chain.length < other.chain.length : one.isAskable;
}

/** The rows that answer a kind of post. */
interface OfPost extends Pick<Exploring, "findRow" | "findPostRow"> {
  /** The rows of each side, for publishing and for each choice on each form: where counters are asked, of none. */
  readonly all: readonly [readonly (BundleRow | undefined)[], readonly (BundleRow | undefined)[]];
}
type Rows = (post: JointPost) => OfPost;

/** Remembers the rows that answer each kind of post, as far as posts are told apart. */
function createRows(joint: Joint, told: Told, choices: readonly Choice[]): Rows {
  const known = new Map<string, OfPost>();
  const byRows = new Map<string, OfPost>();
  const numbers = new Map<BundleRow | undefined, number>();
  const numberOf = (row: BundleRow | undefined): number => {
    const number = numbers.get(row) ?? numbers.size;
    numbers.set(row, number);
    return number;
  };
  const remember = (post: JointPost): OfPost => {
    const made = rememberRows(joint, choices, post);
    const name = made.all.map((rows) => rows.map(numberOf).join(",")).join(";");
    // Kinds of posts that are answered alike throughout are one.
    const ofPost = joint.counters.length > 0 ? made : (byRows.get(name) ?? made);
    byRows.set(name, ofPost);
    return ofPost;
  };
  return (post) => {
    const named = post.named.filter((part) => told.parts.has(part));
    const key = `${named.join(",")};${post.author};${post.settings.join(",")}`;
    const ofPost = known.get(key) ?? remember(post);
    known.set(key, ofPost);
    return ofPost;
  };
}

function rememberRows(joint: Joint, choices: readonly Choice[], post: JointPost): OfPost {
  const rows = [new Map<string, BundleRow>(), new Map<string, BundleRow>()] as const;
  const width = joint.forms.length;
  const list = (which: Which): readonly (BundleRow | undefined)[] => [
    findPostRow(joint, which, post),
    ...(joint.counters.length > 0
      ? []
      : choices.flatMap((choice) =>
          [...joint.forms.keys()].map((form) =>
            findJointRow(joint, which, { post, choice, place: { form, counters: [] } }),
          ),
        )),
  ];
  const all = [list(0), list(1)] as const;
  return {
    all,
    findPostRow: (which) => all[which][0],
    findRow: (which, index, place) => {
      const known = all[which][1 + index * width + place.form];
      if (known !== undefined) {
        return known;
      }
      const key = `${index} ${place.form} ${place.counters.join(",")}`;
      const choice = choices[index];
      const row = rows[which].get(key) ?? (choice && findJointRow(joint, which, { post, choice, place }));
      if (row === undefined) {
        throw new RangeError("There is no such choice");
      }
      rows[which].set(key, row);
      return row;
    },
  };
}

/** Tells kinds of posts apart by what their rows do to what is followed. */
function createIdentity({ joint, ofPart, ops }: Comparing): (ofPost: OfPost, post: JointPost) => string {
  const numbers = new Map<string, number>();
  const known = [new Map<BundleRow, number>(), new Map<BundleRow, number>()] as const;
  const identities = new Map<OfPost, string>();
  const number = (which: Which, row: BundleRow | undefined): number => {
    const told = row === undefined ? -1 : known[which].get(row);
    if (row === undefined || told !== undefined) {
      return told ?? -1;
    }
    const { outcome, form, raises } = row;
    const text = ofPart ? JSON.stringify([which, outcome, form, raises, ops(which, row)]) : `${which} ${numbers.size}`;
    const id = numbers.get(text) ?? numbers.size;
    numbers.set(text, id);
    known[which].set(row, id);
    return id;
  };
  return (ofPost, post) => {
    // What counters stand at is only known on the way: then each kind of post is walked for itself.
    if (joint.counters.length > 0) {
      return JSON.stringify([post.named, post.author, post.settings]);
    }
    const all = (): string =>
      ([0, 1] as const).flatMap((which) => ofPost.all[which].map((row) => number(which, row))).join(",");
    const identity = identities.get(ofPost) ?? all();
    identities.set(ofPost, identity);
    return identity;
  };
}

/** Which of the parts that are followed a kind of post is published with, on either side. */
function startOf({ joint, tracked }: Comparing, { parts }: JointPost): string {
  return ([0, 1] as const)
    .flatMap((which) =>
      tracked.parts.map((part) => {
        const at = joint.parts[part]?.at[which] ?? 0;
        return ((parts[which][at >>> 5] ?? 0) >>> (at & 31)) & 1;
      }),
    )
    .join("");
}
