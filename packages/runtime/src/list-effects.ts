import type { Bundle, BundleRow, PartSet, Planes } from "./bundle.ts";
import type { HeldPart } from "./hold-parts.ts";
import { hasPart } from "./part-set.ts";

/**
 * What one act does to one part. A level is four bits, one for each plane: 0 is absent, 1 lost, 3 linked, 7 cut, 15 whole;
 * the lower of two is what they share, the higher what either has. No and yes are 0 and 15.
 */
export interface Effect {
  /** The part around it, as an index of `parts`, or -1. */
  readonly parent: number;
  /** Whether it stays as it was before, and whether it is as it was at the start. */
  readonly keep: number;
  readonly again: number;
  /** Whether it is brought in any case, and whether it is if the actor brings it. */
  readonly add: number;
  readonly allow: number;
  /** The levels above which its bounds cannot be. */
  readonly capLo: number;
  readonly capHi: number;
  /** Up to which level an unwritten rule may bring it back, and whether up to that of the start. */
  readonly raise: number;
  readonly raiseAgain: number;
  /** Whether it stays or is as at the start a copy, and what is said of that: 0 no, 1 perhaps, 3 surely. */
  readonly copyKeep: number;
  readonly copyAgain: number;
  readonly copy: number;
  /** The rule that decided it, as an index of `rules`, or -1. */
  readonly rule: number;
  /** The part as it was held last after this act: where it is the same again, answers share it. */
  last?: HeldPart;
}

/** What a row does to each part. */
export function listEffects({ parts, restorable, copies }: Bundle, row: BundleRow): readonly Effect[] {
  const copying = copies && row.copying;
  return parts.map(({ parent }, part): Effect => {
    const has = (set: PartSet = []): number => (hasPart(set, part) ? 15 : 0);
    const level = (planes: Planes): number => planes.reduce((bits, set, plane) => bits | (has(set) & (1 << plane)), 0);
    const add = has(row.add);
    const raiseAgain = has(row.raise);
    return {
      parent,
      keep: 15 & ~has(row.empty),
      again: has(row.again),
      add,
      allow: add | has(row.allow),
      capLo: level(row.capLo),
      capHi: level(row.capHi),
      raise: raiseAgain & has(restorable),
      raiseAgain,
      copyKeep: copying ? has(copying.keep) : 15,
      copyAgain: has(copying?.again),
      copy: (has(copying?.yes) & 3) | (has(copying?.open) & 1),
      rule: row.decides.find((decider) => hasPart(decider.parts, part))?.rule ?? -1,
    };
  });
}
