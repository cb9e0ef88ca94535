/** Adds the parts named in one word of a set to another, with all that is around them and always comes along. */
export function addClosed(
  set: Int32Array,
  closed: Int32Array,
  { word, named }: { readonly word: number; readonly named: number },
): void {
  for (let rest = named; rest !== 0; rest &= rest - 1) {
    const part = word * 32 + 31 - Math.clz32(rest & -rest);
    for (let at = 0; at < set.length; at += 1) {
      set[at] = (set[at] ?? 0) | (closed[part * set.length + at] ?? 0);
    }
  }
}
