import type { Language, Said } from "./language.ts";
import type { Level } from "@waft/runtime";
import { listWords } from "./list-words.ts";
import { sayLevel } from "./say-level.ts";

/** How a part stands after the last act of a chain; null where nobody holds anything. */
export function sayFinal(level: Level | null, hop: number | undefined, language: Language): string {
  return level === null ? differencePhrases.nobody[language] : sayLevel(level, hop, language);
}

/** How something ends, and the chains after which it ends so. */
export type Ends = ReadonlyMap<string, readonly string[]>;

/** Says of parts how they end, by the chains after which they end so. */
export function sayVerdict(parts: readonly string[], ends: Ends, language: Language): string {
  return `${listWords(parts, "and", language)}: ${sayEnds(ends, language)}.`;
}

/** Says how something ends, by the chains after which it ends so. */
export function sayEnds(ends: Ends, language: Language): string {
  return [...ends]
    .map(([end, chains]) => {
      const named = listWords(chains, "and", language);
      return { en: `${end} after ${named}`, nl: `${end} na ${named}` }[language];
    })
    .join("; ");
}

/** What is said in a comparison beside how parts end. */
export const differencePhrases = {
  nobody: { en: "nobody holds it", nl: "niemand heeft het" },
  none: {
    en: "At the end viewers hold the same after each of these chains.",
    nl: "Aan het eind hebben kijkers na elk van deze ketens hetzelfde.",
  },
  noneSaid: (parts: string): Said => ({
    en: `Nothing that is known differs at the end of these chains; what is left of ${parts} nobody has said.`,
    nl: `Niets wat bekend is, verschilt aan het eind van deze ketens; wat er van ${parts} over is, heeft niemand gezegd.`,
  }),
  heading: { en: "What differs at the end", nl: "Wat er aan het eind verschilt" },
  nextLike: { en: "the next like counts for", nl: "de volgende like telt voor" },
  part: { en: "part", nl: "onderdeel" },
  nobodySaid: { en: "not said", nl: "onbekend" },
  plainChain: (letter: string, chain: string): Said => ({
    en: `Chain ${letter}: ${chain}.`,
    nl: `Keten ${letter}: ${chain}.`,
  }),
  chain: (letter: string, chain: string): string => `${letter} · ${chain}`,
  nothing: "–",
} as const;
