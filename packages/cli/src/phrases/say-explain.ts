import type { Said, Severity } from "@waft/core";

/** What `explain` says, beside the pages themselves. */
export const explainPhrases = {
  unknown: (code: string): Said => ({
    en: `There is no kind of finding called '${code}'.`,
    nl: `Er is geen soort bevinding die '${code}' heet.`,
  }),
  list: (command: string): Said => ({
    en: `Without a code, '${command} explain' lists all of them.`,
    nl: `Zonder code noemt '${command} explain' ze allemaal.`,
  }),
  readOne: (command: string): Said => ({
    en: `To read about one of them: ${command} explain core/no-source`,
    nl: `Om over een ervan te lezen: ${command} explain core/no-source`,
  }),
  onlyEnglish: {
    en: "",
    nl: "De rest van deze bladzijde is er alleen in het Engels.",
  },
} as const;

/** The headings of the list of all kinds of findings. */
export const severityHeadings: Readonly<Record<Severity, Said>> = {
  error: { en: "Errors", nl: "Fouten" },
  warning: { en: "Warnings", nl: "Waarschuwingen" },
  info: { en: "Infos", nl: "Opmerkingen" },
  hint: { en: "Hints", nl: "Tips" },
};
