import type { PartSet } from "@waft/runtime";
import { createPartSet, expandParts } from "@waft/runtime/internal";
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

/** The parts of a post on one side, with what always comes along. */
export function expandOn({ sides, parts }: Joint, side: 0 | 1, named: readonly number[]): PartSet {
  const declared = sides[side].bundle.parts;
  const always = declared.flatMap((part, index) => (part.always && part.parent < 0 ? [index] : []));
  return createPartSet(
    expandParts([...always, ...named.map((part) => parts[part]?.at[side] ?? 0)], declared),
    declared.length,
  );
}
