import { joinWords } from "./join-words.ts";
import { inLanguage, type Language, type Said } from "./said.ts";

const lastWords = { or: { en: "or", nl: "of" }, and: { en: "and", nl: "en" } } as const;

/** Joins words as in a sentence of either language: `a, b or c`, `a, b of c`. */
export function sayList(words: readonly (string | Said)[], last: "or" | "and"): Said {
  const join = (language: Language): string =>
    joinWords(
      words.map((word) => inLanguage(word, language)),
      lastWords[last][language],
    );
  return { en: join("en"), nl: join("nl") };
}
