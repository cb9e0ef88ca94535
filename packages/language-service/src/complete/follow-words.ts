import { fits, type At, type ReadWord, type Walker, type Way } from "./walk.ts";

/** How many words back a mistake is looked for. */
const furthestBack = 400;
/** For how many words after a mistake it may still be that something else begins. */
const unsureFor = 8;
/** With so many words of the language to begin with, a place is one where a clause or a line begins. */
const manyWords = 5;

/** Whether a word of the language may be a name where a way leads. */
export type IsName = (way: Way, image: string) => boolean;

/**
 * What can stand behind some words. Where a word cannot stand, what was read before it is taken to be unfinished: reading
 * goes on from the nearest place where it could have stood, or without it. Shortly behind such a place the next clause
 * may begin as well.
 */
export function followWords(walker: Walker, words: readonly ReadWord[], isName: IsName): readonly Way[] {
  const before: (readonly Way[])[] = [walker.list(walker.begin())];
  let mistake = -Infinity;
  for (const [index, word] of words.entries()) {
    const found = findStep(before, word, isName);
    mistake = found?.isNext === true ? mistake : index;
    before.push(found === undefined ? (before.at(-1) ?? []) : walker.list(found.places));
  }
  const ways = before.at(-1) ?? [];
  const isUnsure = words.length - mistake <= unsureFor;
  return isUnsure ? [...ways, ...(before.slice(0, mistake + 1).findLast(isBeginning) ?? [])] : ways;
}

function isBeginning(ways: readonly Way[]): boolean {
  return (
    new Set(ways.filter(({ edge }) => edge.name.startsWith("Word-")).map(({ edge }) => edge.name)).size >= manyWords
  );
}

function findStep(
  before: readonly (readonly Way[])[],
  word: ReadWord,
  isName: IsName,
): { readonly places: readonly At[]; readonly isNext: boolean } | undefined {
  const least = Math.max(0, before.length - furthestBack);
  for (let at = before.length - 1; at >= least; at -= 1) {
    const places = step(before[at] ?? [], word, isName);
    if (places.length > 0) {
      return { places, isNext: at === before.length - 1 };
    }
  }
  return undefined;
}

/** A word of the language is a name, and any word a counter, only where something is called so or nothing else can be meant. */
function step(ways: readonly Way[], word: ReadWord, isName: IsName): readonly At[] {
  const all = ways.filter((way) => fits(way, word));
  const isPlain = (way: Way): boolean => word.token === "Word" && way.stack?.place !== "count name 0";
  const likely = all.filter((way) => way.edge.name !== "Word" || isPlain(way) || isName(way, word.image));
  return (likely.length > 0 ? likely : all).map(({ edge, stack }) => ({ state: edge.to, stack }));
}
