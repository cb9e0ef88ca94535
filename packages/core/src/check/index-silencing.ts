import type { Occasion } from "../model/holds.ts";
import type { Model } from "../model/model.ts";
import { numberOccasion } from "../model/occasions.ts";

/** Which rules can silence which: asked for every rule, so it is worked out once. */
export interface Silencing {
  readonly model: Model;
  /** For each rule those that refine it, also by way of others. */
  readonly refining: readonly (readonly number[])[];
  /** Rules that refuse on an occasion, and those that refine one that does; on any day. */
  readonly findRefusing: (occasion: Occasion) => readonly number[];
}

/** Turns `refines` around, and gathers refusals as they are asked for. */
export function indexSilencing(model: Model): Silencing {
  const { rules, speaking, platform } = model;
  const refining = rules.map((): number[] => []);
  rules.forEach(({ index, refines }) => refines.forEach((refined) => refining[refined]?.push(index)));
  const known = new Map<number, readonly number[]>();
  return {
    model,
    refining,
    findRefusing(occasion) {
      const number = numberOccasion(platform, occasion);
      const found = known.get(number);
      if (found !== undefined) {
        return found;
      }
      const refusing = (speaking[number] ?? []).filter((index) => rules[index]?.outcome?.kind === "refused");
      const all = [...refusing, ...refusing.flatMap((index) => refining[index] ?? [])];
      known.set(number, all);
      return all;
    },
  };
}
