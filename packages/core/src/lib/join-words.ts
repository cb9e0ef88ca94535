import { inLanguage, type Language, type Said } from "./said.ts";

/** Joins words as in a sentence: `a`, `a or b`, `a, b or c`; in Dutch `a, b of c`. */
export function joinWords(words: readonly (string | Said)[], last: "or" | "and"): Said {
  const join = (language: Language): string => {
    const all = words.map((word) => inLanguage(word, language));
    const end = all.pop() ?? "";
    return all.length > 0 ? `${all.join(", ")} ${lastWords[last][language]} ${end}` : end;
  };
  return { en: join("en"), nl: join("nl") };
}

const lastWords: Readonly<Record<"or" | "and", Said>> = {
  or: { en: "or", nl: "of" },
  and: { en: "and", nl: "en" },
};
