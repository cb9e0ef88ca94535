import type { Bundle, BundleRow, PartSet } from "./bundle.ts";
import { boundBits, copyBits } from "./held.ts";
import { hasPart } from "./part-set.ts";

/**
 * What one act does to one part, in bits that stand where those of a held part do: the lower of two levels is what they share,
 * the higher what either has.
 */
export interface Effect {
  readonly name: string;
  /** The part around it, as an index of `parts`, or -1. */
  readonly parent: number;
  /** What of it stays as it was before, and what is as it was at the start. */
  readonly keep: number;
  readonly again: number;
  /** What it is brought in any case, and what it is if the actor brings it. */
  readonly add: number;
  readonly allow: number;
  /** The levels above which its bounds cannot be. */
  readonly cap: number;
  /** Up to which level an unwritten rule may bring it back, and whether up to that of the start. */
  readonly raise: number;
  readonly raiseAgain: number;
  /** The rule that decided it, as an index of `rules`, or -1. */
  readonly rule: number;
}

/** What a row does to each part. */
export function listEffects({ parts, restorable, copies }: Bundle, row: BundleRow): readonly Effect[] {
  const copying = copies && row.copying;
  return parts.map(({ name, parent }, part): Effect => {
    const has = (set: PartSet = [], bits = boundBits): number => (hasPart(set, part) ? bits : 0);
    const add = has(row.add) | has(copying?.yes, copyBits) | has(copying?.open, 256);
    const raiseAgain = has(row.raise, 240);
    return {
      name,
      parent,
      keep: (boundBits & ~has(row.empty)) | (copying ? has(copying.keep, copyBits) : copyBits),
      again: has(row.again) | has(copying?.again, copyBits),
      add,
      allow: add | has(row.allow),
      cap: [...row.capLo, ...row.capHi].reduce((bits, set, plane) => bits | has(set, 1 << plane), copyBits),
      raise: raiseAgain & has(restorable),
      raiseAgain,
      rule: row.decides.find((decider) => hasPart(decider.parts, part))?.rule ?? -1,
    };
  });
}
