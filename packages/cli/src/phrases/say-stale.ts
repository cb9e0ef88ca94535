import type { Language, Said } from "@waft/core";
import { sayDate } from "@waft/cards/layout";

/** What is said of rules that somebody should look at again. */
export const stalePhrases = {
  none: (rules: number): Said => ({
    en: `None of ${rules} ${rules === 1 ? "rule" : "rules"} is past its review.`,
    nl: `Van ${rules} ${rules === 1 ? "regel" : "regels"} is er geen verouderd.`,
  }),
  head: (counts: { readonly stale: number; readonly rules: number }): Said => ({
    en: `${counts.stale} of ${counts.rules} ${counts.rules === 1 ? "rule" : "rules"} ${counts.stale === 1 ? "is" : "are"} past the day on which somebody should have looked again.`,
    nl: `${counts.stale} van ${counts.rules} ${counts.rules === 1 ? "regel" : "regels"} ${counts.stale === 1 ? "is" : "zijn"} verouderd: de dag om er weer naar te kijken is voorbij.`,
  }),
  asked: (platform: string, day: string, language: Language): Said => ({
    en: `${platform}, as of ${sayDate(day, language)}`,
    nl: `${platform}, op ${sayDate(day, language)}`,
  }),
  columns: {
    rule: { en: "rule", nl: "regel" },
    review: { en: "since", nl: "sinds" },
    sources: { en: "sources", nl: "bronnen" },
  },
  next: { en: "The next ones", nl: "De volgende" },
  nextColumn: { en: "from", nl: "vanaf" },
  noSources: { en: "nobody's word", nl: "niemands woord" },
} as const;
