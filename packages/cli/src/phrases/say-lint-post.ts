import type { LintedPost } from "@waft/analysis/lint-post";
import type { Language, Said } from "@waft/core";

/** What is said of a post before it is published, beside the warnings themselves. */
export const lintPostPhrases = {
  none: (chains: number): Said => ({
    en: `Nothing of it is surely lost, and nothing that viewers do is refused, in any of ${chains} chains of up to two acts.`,
    nl: `Er gaat zeker niets van verloren, en niets wat kijkers doen wordt geweigerd, in geen van ${chains} ketens van hooguit twee handelingen.`,
  }),
  limited: {
    en: "There are too many actions to follow all chains of two.",
    nl: "Er zijn te veel handelingen om alle ketens van twee te volgen.",
  },
} as const;

/** Says that there is nothing to be warned of. */
export function sayClean({ chains }: LintedPost, language: Language): string {
  return lintPostPhrases.none(chains)[language];
}
