import type { Span } from "@waft/core";
import type { Reference } from "../language-service.ts";
import type { NameIndex } from "../names/name-index.ts";
import type { Occurrence } from "../names/occurrence.ts";
import { findOccurrence } from "./find-occurrence.ts";

/** Where the name at a place is declared, in files that there are. */
export function listDefinitions(names: NameIndex, path: string, offset: number): readonly Span[] {
  const occurrence = findOccurrence(names, path, offset);
  return occurrence === undefined ? [] : names.resolve(occurrence).map(({ span }) => span);
}

/** Everywhere that the thing named at a place is named. */
export function listReferences(names: NameIndex, path: string, offset: number): readonly Reference[] {
  const occurrence = findOccurrence(names, path, offset);
  return occurrence === undefined ? [] : names.findAll(occurrence).map(tell);
}

/** The same in the file itself; a name that is not known is only itself. */
export function listMatches(names: NameIndex, path: string, offset: number): readonly Reference[] {
  const occurrence = findOccurrence(names, path, offset);
  if (occurrence === undefined) {
    return [];
  }
  const found = names.findAll(occurrence).filter(({ span }) => span.file === path);
  return (found.length > 0 ? found : [occurrence]).map(tell);
}

function tell({ span, declares }: Occurrence): Reference {
  return { span, declares: declares === "yes" };
}
