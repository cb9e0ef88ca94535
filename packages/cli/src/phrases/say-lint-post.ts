import type { LintedPost, LintFix, LintWarning } from "@waft/analysis/lint-post";
import type { Language, Said } from "@waft/core";
import { printChain } from "../chain/print-step.ts";
import { capitalise } from "@waft/cards/layout";
import { sayEdits } from "./say-edit.ts";

/** What is said of a post before it is published. */
export const lintPostPhrases = {
  none: (chains: number): Said => ({
    en: `Nothing of it is surely lost, and nothing that viewers do is refused, in any of ${chains} chains of up to two acts.`,
    nl: `Er gaat zeker niets van verloren, en niets wat kijkers doen wordt geweigerd, in geen van ${chains} ketens van hooguit twee handelingen.`,
  }),
  noFix: {
    en: "No single change of the post keeps it in any of the chains in which it is lost.",
    nl: "Geen enkele wijziging van het bericht houdt het in een van de ketens waarin het verloren gaat.",
  },
  notPossibleStill: {
    en: "No single change of the post makes it possible.",
    nl: "Geen enkele verandering van het bericht maakt het mogelijk.",
  },
  publishing: { en: "publishing", nl: "plaatsen" },
  limited: {
    en: "There are too many actions to follow all chains of two.",
    nl: "Er zijn te veel handelingen om alle ketens van twee te volgen.",
  },
} as const;

/** Says what gets lost, or what is not possible, and by which rule; `messages` are in the language of the reader. */
export function sayWarning(
  { code, about, chain, hop, decidedBy, chains, of, messages = [] }: LintWarning,
  language: Language,
): string {
  const by = decidedBy === null ? "" : ` (${decidedBy})`;
  const told = messages.map((message) => ` “${message}”`).join("");
  const said: Readonly<Record<LintWarning["code"], Said>> = {
    "lost-at-once": {
      en: `${about} is lost when the post is published${by}.`,
      nl: `${about} gaat verloren als het bericht geplaatst wordt${by}.`,
    },
    "lost-on-the-way": {
      en: `${about} is lost by ‘${printChain(chain)}’ at hop ${hop}${by}; in ${chains} of ${of} chains.`,
      nl: `${about} gaat verloren door ‘${printChain(chain)}’ bij hop ${hop}${by}; in ${chains} van ${of} ketens.`,
    },
    "not-possible": {
      en: `‘${about}’ is not possible${by}.${told}`,
      nl: `‘${about}’ kan niet${by}.${told}`,
    },
  };
  return said[code][language];
}

/** Says what helps, and in which chains where it does not in all of them. */
export function sayFix(fix: LintFix, warning: LintWarning, language: Language): string {
  const helped = sayHelp(fix, warning, language);
  const { helps, helpsIn } = fix;
  if (helpsIn === undefined) {
    return helped;
  }
  const publishing = lintPostPhrases.publishing[language];
  const shown = helpsIn.map((chain) => (chain.length === 0 ? publishing : `‘${printChain(chain)}’`)).join(", ");
  const more = helps > helpsIn.length ? ", …" : "";
  const some: Said = {
    en: `${helped} That helps in ${helps} of the ${warning.chains} chains: ${shown}${more}.`,
    nl: `${helped} Dat helpt in ${helps} van de ${warning.chains} ketens: ${shown}${more}.`,
  };
  return some[language];
}

function sayHelp({ edit, seen }: LintFix, { about }: LintWarning, language: Language): string {
  const what = capitalise(sayEdits([edit], language));
  if (seen === undefined) {
    return { en: `${what}, it is possible.`, nl: `${what}, kan het wel.` }[language];
  }
  const other: Said = { en: `${what}, ${seen} is seen instead.`, nl: `${what}, is in plaats daarvan ${seen} te zien.` };
  const same: Said = { en: `${what}, it is seen.`, nl: `${what}, is het te zien.` };
  return (seen === about ? same : other)[language];
}

/** Says that there is nothing to be warned of. */
export function sayClean({ chains }: LintedPost, language: Language): string {
  return lintPostPhrases.none(chains)[language];
}
