import type { Bundle, PartSet } from "../bundle.ts";
import { expandParts } from "../expand-parts.ts";
import { createPartSet, wordsFor } from "../part-set.ts";
import { identities } from "../identities.ts";
import { closedWays } from "./bring-parts.ts";

/** What the parts of a platform bring along, as typed arrays. */
export interface PartTable {
  /** All parts, and those with which a post can be published. */
  readonly all: Int32Array;
  readonly ofPost: Int32Array;
  /** What every post has. */
  readonly always: Int32Array;
  /** For each four parts and each way to name some of them a set: those, the parts around them, and what always comes along. */
  readonly closed: Int32Array;
  /** Pairs of a part and the part around it, parents first. */
  readonly pairs: Int32Array;
  /** For each of `identities` its part, or -1. */
  readonly persons: Int32Array;
  /** What some rule of the platform brings anew. */
  readonly restorable: Int32Array;
}

/** Flattens the tree of parts. */
export function flattenParts(bundle: Bundle): PartTable {
  const { parts } = bundle;
  const setOf = (some: Iterable<number>): Int32Array => Int32Array.from(createPartSet(some, parts.length));
  const ofPost = parts.flatMap((part, index) => (part.ofPost ? [index] : []));
  const fours = wordsFor(parts.length) * 8;
  const closed = Array.from({ length: fours * closedWays }, (_, way): PartSet => {
    const named = [0, 1, 2, 3].filter((bit) => ((way >>> bit) & 1) === 1).map((bit) => (way >>> 4) * 4 + bit);
    const some = named.filter((part) => part < parts.length);
    return createPartSet(some.length > 0 ? expandParts(some, parts) : [], parts.length);
  }).flat();
  return {
    all: setOf(parts.keys()),
    ofPost: setOf(ofPost),
    always: setOf(expandParts(alwaysThere(bundle), parts)),
    closed: Int32Array.from(closed),
    pairs: Int32Array.from(parts.flatMap(({ parent }, part) => (parent < 0 ? [] : [part, parent]))),
    persons: Int32Array.from(identities.map((name) => parts.findIndex((part) => part.name === name))),
    restorable: Int32Array.from(bundle.restorable),
  };
}

/** Parts at the top that come with every post. */
function alwaysThere({ parts }: Bundle): number[] {
  return parts.flatMap((part, index) => (part.parent < 0 && part.always ? [index] : []));
}
