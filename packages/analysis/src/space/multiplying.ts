import type { Bundle } from "@waft/runtime";
import type { Distinctions } from "./distinctions.ts";

/** How many kinds of posts are told apart, or more: counted without listing them. */
export function countKinds({ actors, attributes, parts }: Bundle, told: Distinctions): number {
  const settings = [...told.attributes].map((attribute) => attributes[attribute]?.values.length ?? 1);
  const authors = told.authors ? actors.length : 1;
  return 2 ** listVarying(parts, told).length * settings.reduce((product, one) => product * one, authors);
}

/** The names of all that multiplies what there is to look at: counters, and what posts are told apart by. */
export function nameMultiplying({ counters, attributes, parts }: Bundle, told: Distinctions): readonly string[] {
  return [
    ...counters.map(({ name }) => name),
    ...[...told.attributes].map((attribute) => attributes[attribute]?.name ?? ""),
    ...listVarying(parts, told).map((part) => parts[part]?.name ?? ""),
  ];
}

/** Parts with and without which posts can be. */
function listVarying(parts: Bundle["parts"], told: Distinctions): readonly number[] {
  return [...told.parts].filter((part) => parts[part]?.ofPost === true && !parts[part].always);
}
