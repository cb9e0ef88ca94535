/** How many sets `closed` has for each four parts: one for each way to name some of them. */
export const closedWays = 16;

/** Adds the parts named in one word of a set to another, with all that is around them and always comes along. */
// oxlint-disable-next-line max-params -- Called for each post and each act that brings something: an object would be one more.
export function addClosed(set: Int32Array, closed: Int32Array, named: number, word: number): void {
  for (let rest = named; rest !== 0;) {
    const four = (31 - Math.clz32(rest & -rest)) >>> 2;
    const from = ((word * 8 + four) * closedWays + ((rest >>> (four * 4)) & 15)) * set.length;
    for (let at = 0; at < set.length; at += 1) {
      set[at] = (set[at] ?? 0) | (closed[from + at] ?? 0);
    }
    rest &= ~(15 << (four * 4));
  }
}
