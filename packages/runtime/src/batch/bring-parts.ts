/** How many sets `closed` has for each four parts: one for each way to name some of them. */
export const closedWays = 16;

/** Adds the parts named in one word of a set to another, with all that is around them and always comes along. */
// oxlint-disable-next-line max-params -- Called for each post and each act that brings something: an object would be one more.
export function addClosed(set: Int32Array, closed: Int32Array, named: number, word: number): void {
  if (named === 0) {
    return;
  }
  const first = word * 8 * closedWays;
  for (let at = 0; at < set.length; at += 1) {
    let all = set[at] ?? 0;
    // Always eight times: a loop that skipped what is not named could not be foreseen.
    for (let four = 0; four < 8; four += 1) {
      const way = first + four * closedWays + ((named >>> (four * 4)) & 15);
      all |= closed[way * set.length + at] ?? 0;
    }
    set[at] = all;
  }
}
