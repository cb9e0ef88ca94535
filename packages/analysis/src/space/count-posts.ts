import { hasPart, type Bundle } from "@waft/runtime";
import type { Distinctions } from "./distinctions.ts";
import type { WalkedPost } from "./list-posts.ts";

/** How many posts can be published that are like one of some posts in all that is told apart, those among them. */
export function countPosts(bundle: Bundle, told: Distinctions, posts: readonly WalkedPost[]): number {
  const authors = told.authors ? 1 : bundle.actors.length;
  const settings = bundle.attributes.reduce(
    (product, { of, values }, attribute) =>
      of === "post" && !told.attributes.has(attribute) ? product * values.length : product,
    1,
  );
  const counting = { bundle, told, inside: listInside(bundle), below: listBelow(bundle, told) };
  return posts.reduce((sum, post) => sum + authors * settings * countAll({ ...counting, post }, -1), 0);
}

interface Counting {
  readonly bundle: Bundle;
  readonly told: Distinctions;
  /** For each part, and the top at -1, the parts of a post right inside it. */
  readonly inside: ReadonlyMap<number, readonly number[]>;
  /** For each part, those below it that are told apart. */
  readonly below: ReadonlyMap<number, readonly number[]>;
  readonly post: WalkedPost;
}

function listInside({ parts }: Bundle): ReadonlyMap<number, readonly number[]> {
  const inside = new Map<number, readonly number[]>();
  for (const [part, { ofPost, parent }] of parts.entries()) {
    if (ofPost) {
      inside.set(parent, [...(inside.get(parent) ?? []), part]);
    }
  }
  return inside;
}

function listBelow({ parts }: Bundle, told: Distinctions): ReadonlyMap<number, readonly number[]> {
  const below = new Map<number, readonly number[]>();
  for (const part of [...told.parts].filter((one) => parts[one]?.ofPost === true)) {
    for (let at = parts[part]?.parent ?? -1; at >= 0; at = parts[at]?.parent ?? -1) {
      below.set(at, [...(below.get(at) ?? []), part]);
    }
  }
  return below;
}

/** The ways in which all that is right inside a part can be. */
function countAll(counting: Counting, part: number): number {
  return (counting.inside.get(part) ?? []).reduce((product, one) => product * countBelow(counting, one), 1);
}

/** The ways in which a part, of which the one around it is there, can be there or not, with all that is inside it. */
function countBelow(counting: Counting, part: number): number {
  const { bundle, told, below, post } = counting;
  const isThere = hasPart(post.parts, part);
  const canBe = !told.parts.has(part) || isThere;
  const isNeeded = (below.get(part) ?? []).some((one) => hasPart(post.parts, one));
  const canLack = bundle.parts[part]?.always !== true && (!told.parts.has(part) || !isThere) && !isNeeded;
  return (canBe ? countAll(counting, part) : 0) + Number(canLack);
}
