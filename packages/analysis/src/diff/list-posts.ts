import { createPartSet, expandParts, type PartSet } from "@waft/runtime";
import { combine } from "../space/combine.ts";
import { listAsks, listPath, type Joint } from "./joint.ts";

/** A kind of post: all that the rules of either side do not tell apart is one. */
export interface JointPost {
  /** Parts that it is published with, as indices of shared parts, with those around them. */
  readonly named: readonly number[];
  /** Index of the shared actors. */
  readonly author: number;
  /** Index of the shared values, by shared attribute; those of acts and viewers have their first. */
  readonly settings: readonly number[];
  /** The parts as either side has them. */
  readonly parts: readonly [PartSet, PartSet];
}

/** What the rules of either side tell posts apart by. */
export interface Told {
  /** Shared parts, with those around them. */
  readonly parts: ReadonlySet<number>;
  readonly authors: boolean;
  /** Shared attributes of the post. */
  readonly attributes: ReadonlySet<number>;
}

/** Finds by what posts are told apart. */
export function findTold({ sides, parts, attributes }: Joint): Told {
  const asked = sides.flatMap((side, at) =>
    listAsks(side).map((ask) => ({
      ask,
      isOf: (shared: { readonly at: readonly number[] }, index: number) => shared.at[at] === index,
    })),
  );
  const isAsked = (part: number): boolean =>
    asked.some(({ ask, isOf }) => ask.ask === "part" && isOf(parts[part] ?? { at: [] }, ask.part));
  return {
    parts: new Set([...parts.keys()].filter((part) => isAsked(part)).flatMap((part) => listPath(parts, part))),
    // Where the author acts, who acts is who published it.
    authors: asked.some(({ ask: { ask } }) => ask === "author" || ask === "actor"),
    attributes: new Set(
      [...attributes.keys()].filter(
        (index) =>
          attributes[index]?.of === "post" &&
          asked.some(
            ({ ask, isOf }) => ask.ask === "attribute" && isOf(attributes[index] ?? { at: [] }, ask.attribute),
          ),
      ),
    ),
  };
}

/** Lists the kinds of posts that are told apart, and apart by some more parts; the smallest first. */
export function listJointPosts(joint: Joint, told: Told, more: readonly number[]): readonly JointPost[] {
  const { parts, actors, attributes } = joint;
  const free = [...parts.keys()].filter((part) => parts[part]?.free && (told.parts.has(part) || more.includes(part)));
  const sets = combine(free.map((part) => [-1, part])).map((set) => set.filter((part) => part >= 0));
  const closed = sets.filter((set) => set.every((part) => isAround(joint, set, part)));
  const authors = told.authors ? [...actors.keys()] : [0];
  const settings = combine(
    attributes.map(({ values }, index) => (told.attributes.has(index) ? [...values.keys()] : [0])),
  );
  return closed
    .toSorted((a, b) => a.length - b.length)
    .flatMap((named) => {
      const both = [0, 1].map((side) => expandOn(joint, side === 0 ? 0 : 1, named));
      const [a = [], b = []] = both;
      return authors.flatMap((author) =>
        settings.map((set) => ({ named, author, settings: set, parts: [a, b] as const })),
      );
    });
}

/** Whether all that is around a part is in the set too, as far as a post can be without it. */
function isAround({ parts }: Joint, set: readonly number[], part: number): boolean {
  return listPath(parts, part).every((one) => parts[one]?.free !== true || set.includes(one));
}

/** The parts of a post on one side, with what always comes along. */
function expandOn({ sides, parts }: Joint, side: 0 | 1, named: readonly number[]): PartSet {
  const declared = sides[side].bundle.parts;
  const always = declared.flatMap((part, index) => (part.always === true && part.parent < 0 ? [index] : []));
  return createPartSet(
    expandParts([...always, ...named.map((part) => parts[part]?.at[side] ?? 0)], declared),
    declared.length,
  );
}
