import { nothing, type Standing } from "./part-steps.ts";

/** How all that is followed stands: such lists are the same where their numbers are. */
export type Held = number;

/** Gives lists of standings their numbers. */
export interface HeldLists {
  readonly enter: (standings: readonly Standing[]) => Held;
  readonly look: (held: Held) => readonly Standing[];
}

/** There are fewer lists than this: three of them, or two and a place, make one number. */
export const mostLists: number = 2 ** 17;

/** Begins with no lists. */
export function createHeldLists(): HeldLists {
  const lists: (readonly Standing[])[] = [];
  const numbers = new Map<string, Held>();
  return {
    enter: (standings) => {
      const key = keyOf(standings);
      const found = numbers.get(key) ?? lists.push(standings) - 1;
      numbers.set(key, found);
      return found;
    },
    look: (held) => lists[held] ?? [],
  };
}

/** Tells lists of standings apart. */
export function keyOf(standings: readonly (Standing | undefined)[]): string {
  let key = "";
  for (const standing of standings) {
    const { lo, hi, surely, perhaps } = standing ?? nothing;
    key += String.fromCodePoint(1 + ((lo << 6) | (hi << 2) | (Number(surely) << 1) | Number(perhaps)));
  }
  return key;
}
