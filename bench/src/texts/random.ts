/** Draws numbers that look random and are the same for the same seed. */
export interface Random {
  /** A whole number from 0 to below `limit`. */
  readonly below: (limit: number) => number;
  /** One of some things. */
  readonly pick: <Thing>(things: readonly [Thing, ...Thing[]]) => Thing;
}

/** Makes a source of numbers from a seed (mulberry32). */
export function createRandom(seed: number): Random {
  let state = Math.trunc(seed);
  const below = (limit: number): number => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  return { below, pick: (things) => things[below(things.length)] ?? things[0] };
}
