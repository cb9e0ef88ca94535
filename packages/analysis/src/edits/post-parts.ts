import type { Bundle } from "@waft/runtime";
import { expandParts } from "@waft/runtime/internal";

/** Parts that a post can be published with or without, as indices; what always comes along is left out. */
export function listChosenParts({ parts }: Bundle): readonly number[] {
  return [...parts.keys()].filter((index) => parts[index]?.ofPost === true && !parts[index].always);
}

/** The parts of a post with those around them, without what always comes along, in the order of the bundle. */
export function closeParts(bundle: Bundle, named: readonly string[]): ReadonlySet<number> {
  const indices = bundle.parts.flatMap(({ name }, index) => (named.includes(name) ? [index] : []));
  const all = expandParts(indices, bundle.parts);
  return new Set(listChosenParts(bundle).filter((part) => all.has(part)));
}

/** A set of parts with one more, and what is around it. */
export function addPart(bundle: Bundle, parts: ReadonlySet<number>, part: number): ReadonlySet<number> {
  const names = [...parts, part].map((index) => bundle.parts[index]?.name ?? "");
  return closeParts(bundle, names);
}

/** A set of parts without one, and without what is inside it. */
export function removePart({ parts: declared }: Bundle, parts: ReadonlySet<number>, part: number): ReadonlySet<number> {
  const isInside = (index: number): boolean =>
    index === part || (index >= 0 && isInside(declared[index]?.parent ?? -1));
  return new Set([...parts].filter((index) => !isInside(index)));
}

/** Names parts in the order of the bundle. */
export function nameParts({ parts: declared }: Bundle, parts: ReadonlySet<number>): readonly string[] {
  return declared.flatMap(({ name }, index) => (parts.has(index) ? [name] : []));
}
