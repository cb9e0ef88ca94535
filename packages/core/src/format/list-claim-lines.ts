import { invariant } from "../lib/invariant.ts";
import type { ClaimNode, ExampleNode, GoalNode, PropertyNode } from "../syntax/tree.ts";
import type { Span } from "../text/source-file.ts";
import { findDateWord } from "./find-date-word.ts";
import type { Line } from "./line.ts";
import type { Places } from "./places.ts";

/** The lines of an example: its day, its source, and each act with what must hold after it. */
export function listExampleLines(
  { at, cites, steps }: Pick<ExampleNode, "at" | "cites" | "steps">,
  indent: number,
  places: Places,
): readonly Line[] {
  const [cite] = cites;
  return [
    ...(at === undefined ? [] : [{ first: findDateWord(at, places), indent }]),
    ...(cite === undefined ? [] : [{ first: places.firstOf(cite.name.span) - 1, indent }]),
    ...steps.flatMap(({ span, properties }) => [
      { first: places.firstOf(span), indent, leads: properties.length > 0 },
      ...properties.map((property) => ({ first: places.firstOf(placeOf(property)), indent: indent + 2 })),
    ]),
  ];
}

/** The lines of a claim or a goal, in the order in which they were written. */
export function listClaimLines(
  { scope, demands }: Pick<ClaimNode | GoalNode, "scope" | "demands">,
  indent: number,
  places: Places,
): readonly Line[] {
  return [...scope, ...demands]
    .map(({ span }) => ({ first: places.firstOf(span), indent }))
    .toSorted((a, b) => a.first - b.first);
}

function placeOf(property: PropertyNode): Span {
  if ("span" in property) {
    return property.span;
  }
  const [first] = property.items;
  invariant(first, "A property was read in which nothing is said.");
  return placeOf(first);
}
