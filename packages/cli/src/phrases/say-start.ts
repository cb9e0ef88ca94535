import type { Said } from "@waft/core";

/** The first question, and its answer, in words. */
export const startPhrases = {
  title: { en: "Like or share?", nl: "Liken of delen?" },
  introduction: {
    en: "A company publishes a post: some text, a link, a large picture. Its staff want it to spread. Should they like it or share it? It depends on the network and on the day.",
    nl: "Een bedrijf plaatst een bericht: wat tekst, een link, een grote afbeelding. De medewerkers willen dat het rondgaat. Kunnen ze het beter liken of delen? Dat hangt af van het netwerk en van de dag.",
  },
  early: { en: "LinkedIn, early 2016", nl: "LinkedIn, begin 2016" },
  today: (day: string): Said => ({ en: `LinkedIn today, ${day}`, nl: `LinkedIn vandaag, ${day}` }),
  withCard: (ends: string): Said => ({
    en: `A link card instead of the picture: ${ends}.`,
    nl: `Een linkvoorbeeld in plaats van de afbeelding: ${ends}.`,
  }),
  short: { en: "In short", nl: "Kort gezegd" },
  shortEarly: (said: string): Said => ({ en: `Early 2016, ${said}`, nl: `Begin 2016, ${said}` }),
  shortToday: (said: string): Said => ({ en: `Today, ${said}`, nl: `Vandaag, ${said}` }),
  tryNext: { en: "What to try next", nl: "Wat je nu kunt proberen" },
  withoutPnpm: (command: string): Said => ({
    en: `Without pnpm on this machine: npx -y ${command}`,
    nl: `Zonder pnpm op deze computer: npx -y ${command}`,
  }),
} as const;

/** What a command that may be tried next is about. */
export const nextPhrases = {
  trace: {
    en: "One chain, with every rule that decided and its source:",
    nl: "Eén keten, met elke regel die de doorslag gaf en de bron ervan:",
  },
  compare: {
    en: "Your own post: change what it has, who publishes it, the day and the chains:",
    nl: "Je eigen bericht: verander wat erin zit, wie het plaatst, de dag en de ketens:",
  },
  json: { en: "The same answer for a program:", nl: "Hetzelfde antwoord voor een programma:" },
  plain: { en: "In sentences, for a screen reader:", nl: "In zinnen, voor een schermlezer:" },
  check: { en: "The rules themselves, checked:", nl: "De regels zelf, nagekeken:" },
} as const;

/** Says on how much an answer stands, and where the rest is to be had. */
export function sayGround(rules: number, sources: readonly string[]): Said {
  const named = sources.join(", ");
  return {
    en: `On whose word: ${rules} rules decided this, from ${sources.length} sources: ${named}. Ask with trace or compare, as below, and each rule is printed with its dates, and each source with its address.`,
    nl: `Op wiens woord: ${rules} regels gaven hier de doorslag, uit ${sources.length} bronnen: ${named}. Vraag het met trace of compare, zoals hieronder: dan staat elke regel er met zijn data, en elke bron met het adres.`,
  };
}
