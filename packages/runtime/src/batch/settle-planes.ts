/** Four planes in an array: at least lost, linked, cut, whole, each so many words after the one before. */
export interface PlanesAt {
  readonly planes: Uint32Array;
  readonly at: number;
}

/** Brings every part under the part around it, in place; `pairs` are parts and parents, parents first. */
export function settlePlanes({ planes, at }: PlanesAt, pairs: Int32Array, words: number): void {
  for (let pair = 0; pair < pairs.length; pair += 2) {
    const part = pairs[pair] ?? 0;
    const parent = pairs[pair + 1] ?? 0;
    for (let plane = 0; plane < 4; plane += 1) {
      // In a part that is cut, a part may be whole.
      const above = planes[at + Math.min(plane, 2) * words + (parent >>> 5)] ?? 0;
      const is = (above >>> (parent & 31)) & 1;
      const place = at + plane * words + (part >>> 5);
      planes[place] = (planes[place] ?? 0) & ~((is ^ 1) << (part & 31));
    }
  }
}
