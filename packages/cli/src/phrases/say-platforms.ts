import type { Language, Said } from "@waft/core";
import type { FactCounts } from "@waft/platform-kit";

/** What `platforms` says. */
export const platformsPhrases = {
  head: (language: Language): readonly string[] =>
    ({
      en: ["platform", "newest source", "rules", "states", "facts used", "stale facts"],
      nl: ["platform", "nieuwste bron", "regels", "toestanden", "feiten gebruikt", "oude feiten"],
    })[language],
  progress: (done: number, all: number): Said => ({
    en: `Reading platforms: ${done} of ${all} …`,
    nl: `Platforms worden gelezen: ${done} van ${all} …`,
  }),
  used: ({ all, used }: FactCounts): Said =>
    all === 0 ? { en: "–", nl: "–" } : { en: `${used} of ${all}`, nl: `${used} van ${all}` },
  total: ({ platforms, rules, facts, date }: Totals): Said => ({
    en: `Platforms: ${platforms}. Rules: ${rules}. Facts: ${facts}. Stale is what nobody has looked at for too long on ${date}.`,
    nl: `Platforms: ${platforms}. Regels: ${rules}. Feiten: ${facts}. Oud is waar op ${date} te lang niemand naar keek.`,
  }),
  accounted: ({ used, outside, unsaid, contradicts }: FactCounts): Said => ({
    en: `Facts in rules: ${used}; about something that is not modelled: ${outside}; too little for a rule: ${unsaid}; against what the rules follow: ${contradicts}.`,
    nl: `Feiten in regels: ${used}; over iets wat niet gemodelleerd is: ${outside}; te weinig voor een regel: ${unsaid}; tegen wat de regels volgen: ${contradicts}.`,
  }),
  shown: (rules: number, of: number): Said => ({
    en: `Rules that an example shows: ${rules} of ${of}.`,
    nl: `Regels die een voorbeeld laat zien: ${rules} van ${of}.`,
  }),
  stale: (facts: readonly string[]): Said => ({
    en: `Stale facts: ${facts.join(", ")}.`,
    nl: `Oude feiten: ${facts.join(", ")}.`,
  }),
  broken: (name: string): Said => ({
    en: `The rules of '${name}' do not compile: 'waft check' says what is wrong.`,
    nl: `De regels van '${name}' compileren niet: 'waft check' zegt wat er mis is.`,
  }),
  noPackage: (name: string): Said => ({
    en: `'${name}' is no package of a platform.`,
    nl: `'${name}' is geen pakket van een platform.`,
  }),
  noPackageHint: {
    en: "Give a platform by name, or a folder with rules/main.waft in it, or one with such folders.",
    nl: "Geef een platform bij naam, of een map met rules/main.waft erin, of een met zulke mappen.",
  },
  known: (names: Said): Said => ({
    en: `It knows ${names.en}; any other is given as the folder of its package.`,
    nl: `Het kent ${names.nl}; elk ander geef je als de map van zijn pakket.`,
  }),
} as const;

interface Totals {
  readonly platforms: number;
  readonly rules: number;
  readonly facts: number;
  readonly date: string;
}
