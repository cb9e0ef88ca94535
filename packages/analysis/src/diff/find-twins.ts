import { hasPart, type Bundle } from "@waft/runtime";
import type { TableRow } from "@waft/runtime/internal";
import type { First } from "./find-first.ts";
import type { Joint } from "./joint.ts";
import { expandOn, type Told } from "./list-posts.ts";
import { both, type Which } from "./which.ts";

/**
 * Finds for each shared part the first one to which everything happens that happens to it: nothing is inside either, no
 * rule asks for one of them, and every row of both sides does the same to both. Of such twins one is compared.
 */
export function findTwins(joint: Joint, told: Told["parts"]): readonly number[] {
  const twins: number[] = [];
  for (const part of joint.parts.keys()) {
    const first = [...twins.keys()].find((one) => twins[one] === one && areTwins(joint, told, [one, part]));
    twins.push(first ?? part);
  }
  return twins;
}

function areTwins(joint: Joint, told: Told["parts"], pair: readonly [number, number]): boolean {
  const [one, other] = pair.map((part) => joint.parts[part]);
  const isOwn = pair.some((part) => told.has(part) || joint.persons.includes(part));
  if (one === undefined || other === undefined || isOwn || one.parent !== other.parent || one.free !== other.free) {
    return false;
  }
  return both.every((which) => {
    const { bundle } = joint.sides[which];
    const [mine, theirs] = [one.at[which], other.at[which]];
    return areDeclaredAlike(bundle, mine, theirs) && bundle.rows.every((row) => doesSame(row, mine, theirs));
  });
}

function areDeclaredAlike({ parts, restorable }: Bundle, one: number, other: number): boolean {
  const [mine, theirs] = [one, other].map((at) => {
    const { parent, always, ofPost } = parts[at] ?? { parent: -1 };
    return JSON.stringify([parent, always, ofPost]);
  });
  return (
    mine === theirs &&
    hasPart(restorable, one) === hasPart(restorable, other) &&
    parts.every(({ parent }) => parent !== one && parent !== other)
  );
}

/** Whether a row does to one part what it does to another, by the same rule. */
function doesSame(row: TableRow, one: number, other: number): boolean {
  const { empty, add, allow, again, raise = [], capLo, capHi, copying, decides } = row;
  const { keep = [], again: anew = [], yes = [], open = [] } = copying ?? {};
  const sets = [empty, add, allow, again, raise, ...capLo, ...capHi, keep, anew, yes, open];
  const decider = (part: number): number | undefined => decides.find(({ parts }) => hasPart(parts, part))?.rule;
  return sets.every((set) => hasPart(set, one) === hasPart(set, other)) && decider(one) === decider(other);
}

/** The smallest case of a part, as one of its twin. */
export function swapTwin(joint: Joint, { post, state }: First, [part, twin]: readonly [number, number]): First {
  const swap = (parts: readonly number[]): readonly number[] =>
    parts.map((one) => (one === part ? twin : one)).toSorted((a, b) => a - b);
  const named = swap(post.named);
  const expand = (which: Which): First["post"]["parts"][Which] => expandOn(joint, which, named);
  return {
    post: { ...post, named, parts: [expand(0), expand(1)] },
    state: { ...state, chain: state.chain.map((act) => ({ ...act, brings: swap(act.brings) })) },
  };
}
