import type { NameIndex } from "../names/name-index.ts";
import type { Occurrence } from "../names/occurrence.ts";

/** The name at a place; between two the one that begins there. */
export function findOccurrence(names: NameIndex, path: string, offset: number): Occurrence | undefined {
  return names.occurrencesOf(path).findLast(({ span }) => span.start <= offset && offset <= span.end);
}
