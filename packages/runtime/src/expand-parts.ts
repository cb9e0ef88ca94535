import type { BundlePart } from "./bundle.ts";

/**
 * Naming a part brings its parents and everything that always comes along with what is there.
 *
 * @param named - indices of `parts`
 * @returns indices of `parts`, each once
 */
export function expandParts(named: Iterable<number>, parts: readonly BundlePart[]): Set<number> {
  const all = new Set<number>();
  for (const part of named) {
    for (let at = part; at >= 0; at = parts[at]?.parent ?? -1) {
      all.add(at);
    }
  }
  for (const [index, part] of parts.entries()) {
    if (part.parent >= 0 && part.always === true && all.has(part.parent)) {
      all.add(index);
    }
  }
  return all;
}
