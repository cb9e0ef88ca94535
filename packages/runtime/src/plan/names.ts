import { keep } from "../keep.ts";

/** Something with a name, or the name alone. */
export type Named = string | { readonly name: string };

const places = new WeakMap<readonly Named[], ReadonlyMap<string, number>>();

/** The place of each name in a list of a bundle. */
export function readPlaces(things: readonly Named[]): ReadonlyMap<string, number> {
  return keep(places, things, () => new Map(things.map((thing, place) => [nameOf(thing), place])));
}

/** The name of a thing, which may be its name. */
export function nameOf(thing: Named): string {
  return typeof thing === "string" ? thing : thing.name;
}
