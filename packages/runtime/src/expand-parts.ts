/**
 * Naming a part brings its parents and everything that always comes along with what is there.
 *
 * @param named - indices of `parts`
 * @returns indices of `parts`, each once
 */
export function expandParts(
  named: Iterable<number>,
  parts: readonly { readonly parent: number; readonly always?: boolean }[],
): Set<number> {
  const all = new Set<number>();
  for (const part of named) {
    for (let at = part; at >= 0; at = parts[at]?.parent ?? -1) {
      all.add(at);
    }
  }
  parts.forEach(({ parent, always }, part) => {
    if (parent >= 0 && always && all.has(parent)) {
      all.add(part);
    }
  });
  return all;
}
