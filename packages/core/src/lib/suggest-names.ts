import { sayList } from "./say-list.ts";
import { measureDistance } from "./measure-distance.ts";
import { fillSaid, type Said } from "./said.ts";

/** The longest name for which a nearest one is looked for, in characters. */
const longest = 60;

/** What begins as a name does, and is no mark. */
const isWord = /^\w/u;

/** The names nearest to one that is not known, best first, at most three; none when all are far. */
export function suggestNames(name: string, known: Iterable<string>): readonly string[] {
  if (name.length > longest) {
    return [];
  }
  const allowed = Math.max(1, Math.floor(name.length * 0.4));
  return (
    [...new Set(known)]
      // A mark is near to any short word, and no mark is meant for an opening bracket.
      .filter(
        (one) =>
          one !== name &&
          one !== "(" &&
          (isWord.test(one) || !isWord.test(name)) &&
          Math.abs(one.length - name.length) <= allowed,
      )
      .map((one) => ({ one, distance: measureDistance(name, one, allowed) }))
      .filter(({ distance }) => distance <= allowed)
      .toSorted((a, b) => a.distance - b.distance || compareText(a.one, b.one))
      .slice(0, 3)
      .map(({ one }) => one)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Says the nearest names as a sentence: `Did you mean 'share' or 'shown'?`, or what else to do. */
export function didYouMean(name: string, known: Iterable<string>, otherwise: Said): Said {
  return offerNames(suggestNames(name, known), otherwise);
}

/** Asks whether one of these names was meant; without any, says what else to do. */
export function offerNames(names: readonly string[], otherwise: Said): Said {
  const near = sayList(
    names.map((one) => `'${one}'`),
    "or",
  );
  return names.length === 0 ? otherwise : fillSaid({ en: "Did you mean {near}?", nl: "Bedoelde je {near}?" }, { near });
}

/** In a shorter word a single letter is too much of it to be a slip. */
const shortest = 3;

/** The one name that is a single slip of the pen away; undefined when there is none, or more than one. */
export function findOnlyNear(name: string, known: Iterable<string>): string | undefined {
  const near = suggestNames(name, known).filter(
    (one) => Math.min(one.length, name.length) >= shortest && measureDistance(name, one, 1) <= 1,
  );
  return near.length === 1 ? near[0] : undefined;
}
