/** The global of browsers and Node, of which the language itself has no types. */
declare const TextEncoder: new () => { readonly encode: (text: string) => Uint8Array };

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits (FIPS 180-4). */
export function hashText(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const { starts, rounds } = findConstants();
  // Blocks of 16 words: the bytes, one bit behind them, and at the end how many bits there are.
  const words = new Uint32Array(((bytes.length + 8) >> 6) * 16 + 16);
  const put = (byte: number, at: number): void => {
    words[at >> 2] = at4(words, at >> 2) | (byte << (24 - (at % 4) * 8));
  };
  bytes.forEach(put);
  put(128, bytes.length);
  words[words.length - 1] = bytes.length * 8;
  const state = starts.slice(0, 8);
  for (let block = 0; block < words.length; block += 16) {
    const mixed = mixBlock(words.slice(block, block + 16), state, rounds);
    mixed.forEach((word, index) => {
      state[index] = at4(state, index) + word;
    });
  }
  return [...state].map((word) => word.toString(16).padStart(8, "0")).join("");
}

function at4(words: Uint32Array, index: number): number {
  return words[index] ?? 0;
}

/** The first 32 bits behind the point of the square and the cube roots of the first 64 primes. */
function findConstants(): { readonly starts: Uint32Array; readonly rounds: Uint32Array } {
  const primes: number[] = [];
  for (let number = 2; primes.length < 64; number += 1) {
    if (primes.every((prime) => number % prime !== 0)) {
      primes.push(number);
    }
  }
  const roots = (power: number): Uint32Array => Uint32Array.from(primes, (prime) => (prime ** power % 1) * 2 ** 32);
  return { starts: roots(1 / 2), rounds: roots(1 / 3) };
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function mixBlock(block: Uint32Array, state: Uint32Array, rounds: Uint32Array): Uint32Array {
  const words = [...block];
  let mixed = [...state];
  rounds.forEach((constant, round) => {
    const back = (by: number): number => words[round - by] ?? 0;
    if (round > 15) {
      const [near, far] = [back(2), back(15)];
      words[round] =
        ((turn(near, 17) ^ turn(near, 19) ^ (near >>> 10)) +
          back(7) +
          (turn(far, 7) ^ turn(far, 18) ^ (far >>> 3)) +
          back(16)) |
        0;
    }
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = mixed;
    const first = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + constant + back(0);
    const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    mixed = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
  });
  return Uint32Array.from(mixed);
}
