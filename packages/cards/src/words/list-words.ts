import type { Language, Said } from "./language.ts";

const lastWords: Readonly<Record<"and" | "or", Said>> = {
  and: { en: "and", nl: "en" },
  or: { en: "or", nl: "of" },
};

/** Joins words as in a sentence: `a`, `a and b`, `a, b and c`. */
export function listWords(words: readonly string[], last: "and" | "or", language: Language): string {
  const end = words.at(-1) ?? "";
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} ${lastWords[last][language]} ${end}` : end;
}
