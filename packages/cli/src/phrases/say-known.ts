import { sayDate } from "@waft/cards/layout";
import type { Language, Said } from "@waft/core";
import { readDay } from "@waft/runtime";

/** What is said of asking what was known on a day, and of asking strictly. */
export const knownPhrases = {
  compiled: (file: string): Said => ({
    en: `'${file}' is compiled: it has no rules any more that could be taken apart or put together with others.`,
    nl: `'${file}' is gecompileerd: daarin staan geen regels meer om er enkele van te nemen of ze met andere te verbinden.`,
  }),
  compiledHint: {
    en: "Ask the rule file from which it was compiled.",
    nl: "Vraag het aan het regelbestand waaruit het gecompileerd is.",
  },
} as const;

/** Says that rules count only if they were known on a day. */
export function sayKnown(knownAt: string, language: Language): string {
  const day = sayDate(readDay(knownAt) ?? knownAt, language);
  return {
    en: `As it was known on ${day}: rules of which no source was there by then do not speak.`,
    nl: `Zoals het op ${day} bekend was: regels waarvan er toen nog geen bron was, zwijgen.`,
  }[language];
}

/** Says that rules that are stale count for nothing known. */
export function sayStrict(language: Language): string {
  return {
    en: "Asked strictly: where only stale rules speak, nobody knows.",
    nl: "Streng gevraagd: waar alleen verouderde regels spreken, weet niemand het.",
  }[language];
}
