import { hasPart, type Bundle } from "@waft/runtime";
import type { WalkedPost } from "./list-posts.ts";
import type { Distinctions } from "./distinctions.ts";

/** How many posts can be published that are like a post in all that is told apart, the post itself among them. */
export function countPosts(bundle: Bundle, told: Distinctions, post: WalkedPost): number {
  const authors = told.authors ? 1 : bundle.actors.length;
  const settings = bundle.attributes.reduce(
    (product, { of, values }, attribute) =>
      of === "post" && !told.attributes.has(attribute) ? product * values.length : product,
    1,
  );
  const tops = bundle.parts.flatMap(({ parent, ofPost }, part) => (parent < 0 && ofPost === true ? [part] : []));
  return authors * settings * multiply(tops.map((part) => countBelow({ bundle, told, post }, part)));
}

interface Counting {
  readonly bundle: Bundle;
  readonly told: Distinctions;
  readonly post: WalkedPost;
}

/** The ways in which a part, of which the one around it is there, can be there or not, with all that is inside it. */
function countBelow(counting: Counting, part: number): number {
  const { bundle, told, post } = counting;
  const inside = bundle.parts.flatMap(({ parent, ofPost }, one) => (parent === part && ofPost === true ? [one] : []));
  const isThere = hasPart(post.parts, part);
  const canBe = !told.parts.has(part) || isThere;
  const canLack = bundle.parts[part]?.always !== true && (!told.parts.has(part) || !isThere);
  const withIt = canBe ? multiply(inside.map((one) => countBelow(counting, one))) : 0;
  return withIt + (canLack && !needs(counting, part) ? 1 : 0);
}

/** Whether something inside a part must be there, and so the part itself. */
function needs({ bundle, told, post }: Counting, part: number): boolean {
  return bundle.parts.some(
    ({ parent, ofPost }, one) =>
      ofPost === true && isInside(bundle, parent, part) && told.parts.has(one) && hasPart(post.parts, one),
  );
}

function isInside({ parts }: Bundle, from: number, part: number): boolean {
  for (let at = from; at >= 0; at = parts[at]?.parent ?? -1) {
    if (at === part) {
      return true;
    }
  }
  return false;
}

function multiply(factors: readonly number[]): number {
  return factors.reduce((product, factor) => product * factor, 1);
}
