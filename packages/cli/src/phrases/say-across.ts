import type { AcrossColumn, Unanswered } from "@waft/analysis/ask";
import { listWords, sayDate } from "@waft/cards/layout";
import type { Language, Said } from "@waft/core";
import { sayProblem } from "@waft/runtime/words";

/** What is said of one chain on several networks, beside the table. */
export const acrossPhrases = {
  oneChain: {
    en: "Several networks are compared with one chain; --chain is given more than once.",
    nl: "Meer netwerken worden met één keten vergeleken; --chain staat er meer dan eens.",
  },
  oneChainHint: {
    en: "Compare several chains on one network at a time.",
    nl: "Vergelijk meer ketens op één netwerk tegelijk.",
  },
  noChain: { en: "compare needs a chain to follow.", nl: "compare heeft een keten nodig om te volgen." },
  noChainHint: {
    en: 'Write it in words that the networks share: --chain "reshare, react".',
    nl: 'Schrijf haar met woorden die de netwerken delen: --chain "reshare, react".',
  },
  what: { en: "at the end", nl: "aan het eind" },
  happens: { en: "last act", nl: "laatste handeling" },
  audiences: { en: "shown to", nl: "te zien voor" },
  form: { en: "held as", nl: "vorm" },
  countsFor: { en: "counts for", nl: "telt voor" },
  tells: { en: "tells", nl: "meldt het aan" },
  noPart: { en: "–: no such part there, or nobody holds anything.", nl: "–: daar niet, of niemand houdt iets over." },
  introduction: (chain: string, platforms: string): Said => ({
    en: `'${chain}' on ${platforms}`,
    nl: `'${chain}' op ${platforms}`,
  }),
  ended: (acts: string): Said => ({
    en: `the chain had ended before ${acts}`,
    nl: `de keten hield op vóór ${acts}`,
  }),
} as const;

/** Says which chain is followed where, on which day, of which post. */
export function sayAcross(
  chain: readonly string[],
  { columns, names }: { readonly columns: readonly AcrossColumn[]; readonly names: readonly string[] },
  language: Language,
): string {
  const listed = listWords(names, "and", language);
  const days = [...new Set(columns.map(({ asOf }) => sayDate(asOf, language)))];
  return `${acrossPhrases.introduction(chain.join(", "), listed)[language]}, ${days.join(", ")}.`;
}

/** Says what a network lacks of the post, and that it was left out there. */
export function sayLacking({ lacks }: AcrossColumn, name: string, language: Language): string | undefined {
  const all = [...(lacks.by === undefined ? [] : [lacks.by]), ...lacks.parts, ...lacks.settings];
  if (all.length === 0) {
    return undefined;
  }
  const list = listWords(
    all.map((one) => `'${one}'`),
    "and",
    language,
  );
  const said: Said = {
    en: `${name} does not have ${list}: left out there.`,
    nl: `${name} heeft geen ${list}: daar weggelaten.`,
  };
  return said[language];
}

/** Says why there is no answer of a network. */
export function sayUnanswered({ chain, problems }: Unanswered, name: string, language: Language): readonly string[] {
  return problems.map((problem) => {
    const { message, hint } = sayProblem(problem, language);
    const word = chain.join(", ");
    return `${name}, '${word}': ${message} ${hint}`;
  });
}
