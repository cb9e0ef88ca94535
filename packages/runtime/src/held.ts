import type { LevelName, TracedPart } from "./answer.ts";
import type { Bundle } from "./bundle.ts";
import { levelNames } from "./view.ts";

/** One part in a viewer's hands: in numbers, and as it is told. */
export interface Held {
  /**
   * From the lowest bit: four for the lower bound of its level and four for the upper one (0 is absent, 1 lost, 3 linked,
   * 7 cut, 15 whole), and two for whether it is a copy (0 no, 1 perhaps, 3 surely).
   */
  readonly bits: number;
  /** The rule that is told, as an index of `rules`, or -1. */
  readonly rule: number;
  readonly told: TracedPart;
}

/** The bits of both bounds. */
export const boundBits: number = 255;
/** The bits that say whether it is a copy. */
export const copyBits: number = 768;

/** Whether a part was there and is not any more, by its bits. */
export function isLost(bits: number): boolean {
  return (bits & boundBits) === 17;
}

/** One number for a part in numbers and, where it is lost, the hop: see `describeHeld`. */
export function packHeld(bits: number, rule: number, hop: number): number {
  return bits + (rule + 1) * 2 ** 10 + (isLost(bits) ? hop * 2 ** 30 : 0);
}

/** A part as it is held and told, by its number; where it is lost, with the hop. */
export function describeHeld({ rules, copies }: Bundle, packed: number): Held {
  const bits = packed % 2 ** 10;
  const rule = (Math.floor(packed / 2 ** 10) % 2 ** 20) - 1;
  const lo = nameLevel(bits & 15);
  const hi = nameLevel((bits >> 4) & 15);
  const level = lo === hi ? hi : { atLeast: lo, atMost: hi };
  const decidedBy = rules[rule]?.name ?? null;
  const copied = copies && bits > 255 && hi !== "absent" && { copied: bits >= copyBits || ("unknown" as const) };
  const lostAtHop = Math.floor(packed / 2 ** 30);
  const told = isLost(bits) ? { level, lostAtHop, decidedBy } : { level, decidedBy, ...copied };
  return { bits, rule, told };
}

/** The name of a level of four bits: how many there are, so that a wrong one shows. */
function nameLevel(bits: number): LevelName {
  return levelNames[bits.toString(2).replaceAll("0", "").length] ?? "whole";
}
