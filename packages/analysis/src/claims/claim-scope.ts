import type { Condition, LinkedClaim, LinkedPlatform, LinkedShape } from "@waft/core/internal";
import { hasPart, readDay, type Bundle } from "@waft/runtime";
import { createPartSet, expandParts } from "@waft/runtime/internal";
import type { Distinctions } from "../space/distinctions.ts";
import type { Allowance } from "../space/list-answers.ts";
import type { WalkedPost } from "../space/list-posts.ts";
import { listStretches, type Stretch } from "../space/stretch.ts";
import { listLeaves, mayHold } from "./may-hold.ts";

/** A stretch of days of which a claim speaks, with one of them. */
export interface DatedStretch {
  readonly stretch: Stretch;
  /** `YYYY-MM-DD`; missing where the platform names no date, and any day is one of them. */
  readonly day?: string;
}

/** The stretches of days of which a claim speaks; without a date, the newest state of the platform. */
export function listClaimDays(
  bundle: Bundle,
  { at, from, until }: Pick<LinkedClaim, "at" | "from" | "until">,
): readonly DatedStretch[] {
  const all = listStretches(bundle);
  if (at !== undefined || (from === undefined && until === undefined)) {
    const day = at && readDay(at.text);
    const stretch = all.findLast((one) => day === undefined || (one.from ?? "") <= day);
    return stretch === undefined ? [] : [date(all, stretch, day)];
  }
  const first = (from && readDay(from.text)) ?? "";
  const end = until && readDay(until.text);
  return all.flatMap((stretch, index) => {
    const next = all[index + 1]?.from;
    const isOver = next !== undefined && next <= first;
    const isAhead = end !== undefined && (stretch.from ?? "") >= end;
    return isOver || isAhead ? [] : [date(all, stretch, (stretch.from ?? "") < first ? first : undefined)];
  });
}

function date(all: readonly Stretch[], stretch: Stretch, named: string | undefined): DatedStretch {
  const day = named ?? stretch.from ?? dayBefore(all[1]?.from);
  return day === undefined ? { stretch } : { stretch, day };
}

function dayBefore(day: string | undefined): string | undefined {
  return day === undefined ? undefined : new Date(Date.parse(day) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** Which posts and acts a claim speaks of. */
export interface ClaimScope {
  /** What it asks of posts: those it speaks of and others are told apart by it. */
  readonly told: Distinctions;
  readonly meansPost: (post: WalkedPost) => boolean;
  /** Missing where it asks nothing of acts. */
  readonly allowance?: Allowance;
}

/** Reads the posts and settings that a claim means. */
export function readScope(platform: LinkedPlatform, bundle: Bundle, claim: LinkedClaim): ClaimScope {
  const { shape, when } = claim;
  const all: Condition = { kind: "all", items: [when, ...(shape.when === undefined ? [] : [shape.when])] };
  const leaves = listLeaves(all);
  const { attributes } = platform;
  const ofPost = (attribute: number): boolean => attributes[attribute]?.of === "post";
  const asked = leaves.flatMap((leaf) => (leaf.kind === "attribute" ? [leaf.attribute] : []));
  const asksAuthor = leaves.some(({ kind }) => kind === "author" || kind === "actor");
  const needed = expandParts(shape.with, bundle.parts);
  const told = {
    parts: new Set([
      ...needed,
      ...shape.without,
      ...leaves.flatMap((leaf) => (leaf.kind === "part" ? [leaf.part] : [])),
    ]),
    authors: shape.by !== undefined || asksAuthor,
    attributes: new Set(asked.filter(ofPost)),
  };
  const allowance = readAllowance(platform, when, told);
  return {
    told,
    meansPost: (post) =>
      hasShape(post, shape, needed) &&
      mayHold(
        all,
        { ...readPost(post), actor: 0, identity: 0, counters: [] },
        (leaf) =>
          leaf.kind === "part" || leaf.kind === "author" || (leaf.kind === "attribute" && ofPost(leaf.attribute)),
      ),
    ...(allowance === undefined ? {} : { allowance }),
  };
}

function readPost({ parts, author, settings }: WalkedPost): {
  readonly hasPart: (part: number) => boolean;
  readonly author: number;
  readonly settings: readonly number[];
} {
  return { hasPart: (part) => hasPart(parts, part), author, settings };
}

function hasShape({ parts, author }: WalkedPost, { by, without }: LinkedShape, needed: ReadonlySet<number>): boolean {
  return (
    (by === undefined || by.index === author) &&
    [...needed].every((part) => hasPart(parts, part)) &&
    !without.some((part) => hasPart(parts, part))
  );
}

/** Acts for which the condition may hold; a setting that an act does not have stands in nobody's way. */
function readAllowance({ attributes }: LinkedPlatform, when: Condition, told: Distinctions): Allowance | undefined {
  const leaves = listLeaves(when);
  const ofActs = leaves.flatMap((leaf) =>
    leaf.kind === "attribute" && attributes[leaf.attribute]?.of !== "post" ? [leaf.attribute] : [],
  );
  const asksActor = leaves.some(({ kind }) => kind === "actor");
  const asksIdentity = leaves.some(({ kind }) => kind === "identity");
  if (ofActs.length === 0 && !asksActor && !asksIdentity && leaves.every(({ kind }) => kind !== "count")) {
    return undefined;
  }
  return {
    told,
    attributes: new Set(ofActs),
    asksActor,
    asksIdentity,
    allows: (post, { action, kind, identity, settings, counters }) =>
      mayHold(when, { ...readPost(post), settings, actor: kind, identity, counters }, (leaf) => {
        const attribute = leaf.kind === "attribute" ? attributes[leaf.attribute] : undefined;
        return attribute?.of !== "act" || attribute.actions.includes(action);
      }),
  };
}

/** A set of parts with everything around them. */
export function closeUpwards({ parts }: Bundle, named: Iterable<number>): ReadonlySet<number> {
  const all = new Set<number>();
  for (const part of named) {
    for (let at = part; at >= 0; at = parts[at]?.parent ?? -1) {
      all.add(at);
    }
  }
  return all;
}

/** A set of parts as words. */
export function maskOf({ parts }: Bundle, set: Iterable<number>): readonly number[] {
  return createPartSet(set, parts.length);
}
