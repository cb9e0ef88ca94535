import type { LevelName, TracedPart } from "./answer.ts";
import type { Bundle, PartSet } from "./bundle.ts";
import type { Effect } from "./list-effects.ts";
import { nameEach } from "./name-all.ts";
import { hasPart } from "./part-set.ts";
import { levelNames } from "./view.ts";

/** One part in a viewer's hands, in numbers. */
interface Numbers {
  /** Bounds: 0 is absent, 1 lost, 3 linked, 7 cut, 15 whole. */
  readonly lo: number;
  readonly hi: number;
  /** Whether it is a copy: 0 no, 1 perhaps, 3 surely. */
  readonly copy: number;
  /** The rule that is told, as an index of `rules`, or -1. */
  readonly rule: number;
}

/** One part in a viewer's hands: in numbers, and as it is told. */
export interface HeldPart extends Numbers {
  readonly told: TracedPart;
}

/** What an act starts from. */
export interface Act {
  readonly before: readonly HeldPart[];
  /** The post as it was at the start. */
  readonly start: readonly HeldPart[];
  readonly brought: PartSet;
  readonly hop: number;
}

/** What is held after an act, part by part, parents first. */
export function holdParts(
  bundle: Bundle,
  effects: readonly Effect[],
  { before, start, brought, hop }: Act,
): readonly HeldPart[] {
  const after: HeldPart[] = [];
  effects.forEach((effect, part) => {
    const was = before[part];
    const first = start[part];
    if (was && first) {
      const above = effect.parent < 0 ? undefined : after[effect.parent];
      const come = hasPart(brought, part) ? effect.allow : effect.add;
      const held = holdPart(effect, { was, first, above, come });
      const lostAtHop = isLost(held) ? hop : undefined;
      if (lostAtHop !== undefined && isLost(was)) {
        after.push(was);
      } else {
        const { last } = effect;
        effect.last = last && isSame(last, held, lostAtHop) ? last : describePart(bundle, held, lostAtHop);
        after.push(effect.last);
      }
    }
  });
  return after;
}

/** What one part was, before and at the start, what the part around it is now, and how high it is brought. */
interface Around {
  readonly was: HeldPart;
  readonly first: HeldPart;
  readonly above: HeldPart | undefined;
  readonly come: number;
}

/** One part after an act, in numbers. */
function holdPart(effect: Effect, { was, first, above, come }: Around): Numbers {
  const { keep, again, capHi } = effect;
  const lo = ((was.lo & keep) | (first.lo & again) | come) & effect.capLo & roofOf(above?.lo);
  const kept = ((was.hi & keep) | (first.hi & again) | come) & capHi;
  const hi = (kept | effect.raise | (first.hi & effect.raiseAgain)) & roofOf(above?.hi);
  const copy = (was.copy & effect.copyKeep) | (first.copy & effect.copyAgain) | effect.copy;
  // A part that its own rule would have left is lost with its parent, by the rule that lost that one.
  const by = above && isLost(above) && lo === 1 && (capHi & 2) > 0 ? above : effect;
  return { lo, hi, copy, rule: hi > 0 ? by.rule : -1 };
}

/** Whether a part is told as it was the last time. */
function isSame(last: HeldPart, { lo, hi, copy, rule }: Numbers, lostAtHop: number | undefined): boolean {
  const { told } = last;
  return last.lo === lo && last.hi === hi && last.copy === copy && last.rule === rule && told.lostAtHop === lostAtHop;
}

/** No part is more than the part around it, where one that is cut counts as whole. */
function roofOf(above = 15): number {
  return (above & 7) | ((above & 4) << 1);
}

/** Parts as they are held, and what is told of each by its name. */
export interface HeldParts {
  readonly parts: readonly HeldPart[];
  readonly told: Readonly<Record<string, TracedPart>>;
}

/** Tells parts by their names; where they are what they were the last time in the same place, in the same object. */
export function tellParts(
  names: readonly string[],
  parts: readonly HeldPart[],
  place: { last?: HeldParts },
): HeldParts {
  const { last } = place;
  place.last = last?.parts.every((part, index) => part === parts[index])
    ? last
    : { parts, told: nameEach(names, parts, ({ told }) => told) };
  return place.last;
}

/** Marks the rules that are told of parts, one place further on: none of them is -1. */
export function markRules(parts: readonly HeldPart[], decided: Uint8Array): void {
  for (const { rule } of parts) {
    decided[rule + 1] = 1;
  }
}

/** Whether a part was there and is not any more. */
export function isLost({ lo, hi }: Numbers): boolean {
  return lo === 1 && hi === 1;
}

/** A part as it is told; where it is lost, with the hop. */
export function describePart({ rules, copies }: Bundle, part: Numbers, lostAtHop?: number): HeldPart {
  const { lo, hi, copy, rule } = part;
  const nameOf = (level: number): LevelName => levelNames[level.toString(2).replaceAll("0", "").length] ?? "whole";
  const decidedBy = rules[rule]?.name ?? null;
  const level = lo === hi ? nameOf(hi) : { atLeast: nameOf(lo), atMost: nameOf(hi) };
  const copied = copies && hi > 0 && copy > 0 && { copied: copy === 3 || ("unknown" as const) };
  const told = lostAtHop === undefined ? { level, decidedBy, ...copied } : { level, lostAtHop, decidedBy };
  return { lo, hi, copy, rule, told };
}
