import type { Bundle } from "@waft/runtime";
import { openBundle } from "@waft/runtime/internal";

/** By what posts are told apart. */
export interface Distinctions {
  /** Parts of the post, as indices: posts with and without them are different. */
  readonly parts: ReadonlySet<number>;
  /** Whether it matters who publishes it. */
  readonly authors: boolean;
  /** Attributes of the post, as indices. */
  readonly attributes: ReadonlySet<number>;
}

/** What some cells ask of a post: posts that agree on it are answered by the same rows. */
export function findDistinctions(bundle: Bundle, cells: Iterable<number>): Distinctions {
  const { cells: all, attributes } = openBundle(bundle);
  const asks = [...cells].flatMap((cell) => all[cell]?.asks ?? []);
  return {
    parts: new Set(asks.flatMap((one) => (one.ask === "part" ? [one.part] : []))),
    // Where the author acts, who acts is who published it.
    authors: asks.some(({ ask }) => ask === "author" || ask === "actor"),
    attributes: new Set(
      asks.flatMap((one) =>
        one.ask === "attribute" && attributes[one.attribute]?.of === "post" ? [one.attribute] : [],
      ),
    ),
  };
}

/** What either of two tells apart. */
export function joinDistinctions(one: Distinctions, other: Distinctions): Distinctions {
  return {
    parts: new Set([...one.parts, ...other.parts]),
    authors: one.authors || other.authors,
    attributes: new Set([...one.attributes, ...other.attributes]),
  };
}
