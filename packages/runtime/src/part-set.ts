import type { PartSet } from "./bundle.ts";

/** Whether a set of parts holds the part with this index. */
export function hasPart(set: PartSet, part: number): boolean {
  return (((set[part >>> 5] ?? 0) >>> (part & 31)) & 1) === 1;
}

/** Makes a set that holds the parts with these indices, among `count` parts in all. */
export function createPartSet(parts: Iterable<number>, count: number): PartSet {
  const words = Array.from({ length: wordsFor(count) }, () => 0);
  for (const part of parts) {
    words[part >>> 5] = ((words[part >>> 5] ?? 0) | (1 << (part & 31))) >>> 0;
  }
  return words;
}

/** How many words of 32 bits a set of `count` parts takes. */
export function wordsFor(count: number): number {
  return Math.max(1, Math.ceil(count / 32));
}
