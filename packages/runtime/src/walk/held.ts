import type { LevelName, TracedPart } from "../answer.ts";
import type { Bundle } from "../bundle.ts";
import { at } from "../at.ts";
import { keep } from "../keep.ts";
import { levelNames } from "../level-names.ts";

/** One part in a viewer's hands: in numbers, and as it is told. */
export interface Held {
  /** Both bounds of its level and whether it is a copy, as in `Effect`. */
  readonly bits: number;
  /** The rule that is told, as an index of `rules`, or -1. */
  readonly rule: number;
  readonly told: TracedPart;
}

/** Parts as they were ever told, by bits, rule and hop. */
const known = new WeakMap<Bundle, Map<number, Held>>();

/** Whether a part was there and is not any more, by its bits. */
export function isLost(bits: number): boolean {
  return (bits & 255) === 17;
}

/** Tells a part as it is held; where it is lost, with the hop. */
export type Tell = (bits: number, rule: number, hop: number) => Held;

/** Tells the parts of a bundle, each piece once. */
export function createTeller(bundle: Bundle): Tell {
  const all = keep(known, bundle, () => new Map<number, Held>());
  return (bits, rule, hop) =>
    keep(all, bits + (rule + 1) * 2 ** 10 + (isLost(bits) ? hop * 2 ** 30 : 0), () => {
      const atLeast = nameLevel(bits);
      const atMost = nameLevel(bits >> 4);
      const level = atLeast === atMost ? atMost : { atLeast, atMost };
      const decidedBy = bundle.rules[rule]?.name ?? null;
      const copied = bits > 255 && bits & 240 && { copied: bits > 767 || ("unknown" as const) };
      const told = isLost(bits) ? { level, lostAtHop: hop, decidedBy } : { level, decidedBy, ...copied };
      return { bits, rule, told };
    });
}

/** The name of the level of the lowest four bits: how many there are, so that a wrong one shows. */
function nameLevel(bits: number): LevelName {
  return at(levelNames, (bits & 15).toString(2).split("1").length - 1);
}
