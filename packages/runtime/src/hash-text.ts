/** The global of browsers and Node, of which the language itself has no types. */
declare const TextEncoder: new () => { readonly encode: (text: string) => Uint8Array };

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits (FIPS 180-4). */
export function hashText(text: string): string {
  const bytes = new TextEncoder().encode(text);
  // Blocks of 64 bytes: the text, one bit behind it, and at the end how many bits it has.
  const blocks = new Uint8Array(((bytes.length + 8) >> 6) * 64 + 64);
  blocks.set(bytes);
  blocks[bytes.length] = 128;
  const view = new DataView(blocks.buffer);
  view.setUint32(blocks.length - 4, bytes.length * 8);
  const constants = listRoots(64, 1 / 3);
  const state = listRoots(8, 1 / 2);
  const words = new Int32Array(64);
  for (let block = 0; block < blocks.length; block += 64) {
    for (let index = 0; index < 64; index += 1) {
      words[index] = index < 16 ? view.getInt32(block + index * 4) : mixWord(words, index);
    }
    mixBlock(words, constants, state);
  }
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

/** The first 32 bits behind the point of a root of the first primes. */
function listRoots(count: number, power: number): Int32Array {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number += 1) {
    if (primes.every((prime) => number % prime)) {
      primes.push(number);
    }
  }
  return Int32Array.from(primes, (prime) => (prime ** power % 1) * 2 ** 32);
}

function at(words: Int32Array, index: number): number {
  return words[index] ?? 0;
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** One of the 48 words that are mixed from those before. */
function mixWord(words: Int32Array, index: number): number {
  const near = at(words, index - 2);
  const far = at(words, index - 15);
  return (
    (turn(near, 17) ^ turn(near, 19) ^ (near >>> 10)) +
    at(words, index - 7) +
    (turn(far, 7) ^ turn(far, 18) ^ (far >>> 3)) +
    at(words, index - 16)
  );
}

function mixBlock(words: Int32Array, constants: Int32Array, state: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let round = 0; round < 64; round += 1) {
    const first =
      h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + at(constants, round) + at(words, round);
    const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] = at(state, index) + word;
  });
}
