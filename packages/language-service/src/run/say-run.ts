import type { ClaimResult } from "@waft/analysis";
import { fillSaid, type Said } from "@waft/core";

/** What is said of something that was run, beside what is said of its lines. */
export const runPhrases = {
  passed: { en: "The rules say the same.", nl: "De regels zeggen hetzelfde." },
  notThere: { en: "It does not stand in this file any more.", nl: "Het staat niet meer in dit bestand." },
} as const;

/** Says that nothing can be run, for there are mistakes. */
export function countMistakes(mistakes: number): Said {
  return mistakes === 1
    ? { en: "Mend the mistake in the rules first.", nl: "Verbeter eerst de fout in de regels." }
    : {
        en: `Mend the ${mistakes} mistakes in the rules first.`,
        nl: `Verbeter eerst de ${mistakes} fouten in de regels.`,
      };
}

/** Says that a claim is proved, and over how much. */
export function sayProved({ extent: { posts, states } }: ClaimResult): Said {
  const count = (number: number, words: readonly [string, string], language: string): string =>
    `${number.toLocaleString(language)} ${number === 1 ? words[0] : words[1]}`;
  const sentence = {
    en: "Proved: it holds for {posts}, in {states}.",
    nl: "Bewezen: het klopt voor {posts}, in {states}.",
  };
  return fillSaid(sentence, {
    posts: { en: count(posts, ["post", "posts"], "en"), nl: count(posts, ["bericht", "berichten"], "nl") },
    states: { en: count(states, ["state", "states"], "en"), nl: count(states, ["toestand", "toestanden"], "nl") },
  });
}
