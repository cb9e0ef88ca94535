import type { At, ReadWord, Walker, Way } from "./walk.ts";
import { fits } from "./walk.ts";

/** How many words back a mistake is looked for. */
const furthestBack = 400;

/** Whether a word of the language may be a name where a way leads. */
export type IsName = (way: Way, image: string) => boolean;

/**
 * What can stand behind some words. Where a word cannot stand, what was read before it is taken to be unfinished: reading
 * goes on from the nearest place where it could have stood, or without it.
 */
export function followWords(walker: Walker, words: readonly ReadWord[], isName: IsName): readonly Way[] {
  const before: (readonly Way[])[] = [walker.list(walker.begin())];
  for (const word of words) {
    const after = findStep(before, word, isName);
    before.push(after === undefined ? (before.at(-1) ?? []) : walker.list(after));
  }
  return before.at(-1) ?? [];
}

function findStep(before: readonly (readonly Way[])[], word: ReadWord, isName: IsName): readonly At[] | undefined {
  const least = Math.max(0, before.length - furthestBack);
  for (let at = before.length - 1; at >= least; at -= 1) {
    const places = step(before[at] ?? [], word, isName);
    if (places.length > 0) {
      return places;
    }
  }
  return undefined;
}

/** A word of the language is a name only where something is called so, or where nothing else can be meant. */
function step(ways: readonly Way[], word: ReadWord, isName: IsName): readonly At[] {
  const all = ways.filter((way) => fits(way, word));
  const likely = all.filter((way) => way.edge.name !== "Word" || word.token === "Word" || isName(way, word.image));
  return (likely.length > 0 ? likely : all).map(({ edge, stack }) => ({ state: edge.to, stack }));
}
