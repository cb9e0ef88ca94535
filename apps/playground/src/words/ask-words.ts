import type { Said } from "@waft/cards/layout";

/** What stands at the controls: the post, the chain, the day. */
export const askWords = {
  post: { en: "The post", nl: "Het bericht" },
  by: { en: "Published by", nl: "Geplaatst door" },
  parts: { en: "It has", nl: "Er zit in" },
  settings: { en: "Settings", nl: "Instellingen" },
  chain: { en: "The chain", nl: "De keten" },
  publishes: { en: "publishes a post", nl: "plaatst een bericht" },
  act: (hop: number): Said => ({ en: `Act ${hop}`, nl: `Handeling ${hop}` }),
  action: (hop: number): Said => ({ en: `Act ${hop}: what is done`, nl: `Handeling ${hop}: wat er gedaan wordt` }),
  actor: (hop: number): Said => ({ en: `Act ${hop}: by whom`, nl: `Handeling ${hop}: door wie` }),
  brings: (what: string): Said => ({ en: `with ${what}`, nl: `met ${what}` }),
  remove: (hop: number): Said => ({ en: `Remove act ${hop}`, nl: `Haal handeling ${hop} weg` }),
  add: { en: "and then", nl: "en dan" },
  addAct: { en: "Add an act", nl: "Voeg een handeling toe" },
  sees: { en: "who sees what?", nl: "wie ziet wat?" },
  day: { en: "The day", nl: "De dag" },
  exactDay: { en: "Exact day", nl: "Precieze dag" },
  today: { en: "Today", nl: "Vandaag" },
  changes: { en: "The answer becomes another one on", nl: "Het antwoord wordt anders op" },
  noChanges: {
    en: "The answer is the same on every day since 2016.",
    nl: "Het antwoord is op elke dag sinds 2016 hetzelfde.",
  },
  leftOut: {
    en: "Left out, because these rules do not have it on this day:",
    nl: "Weggelaten, omdat deze regels het op deze dag niet hebben:",
  },
  leftOutMore: (more: number): Said => ({ en: `And ${more} more.`, nl: `En nog ${more}.` }),
  noAnswer: {
    en: "There is no answer to this. What was asked last still stands below.",
    nl: "Hier is geen antwoord op. Wat het laatst gevraagd is, staat er nog.",
  },
  emptyChain: {
    en: "Nobody has done anything with the post yet: these are its first viewers. Add an act to the chain.",
    nl: "Nog niemand heeft iets met het bericht gedaan: dit zijn de eerste kijkers. Voeg een handeling toe aan de keten.",
  },
} as const;

/** The filmstrip, its keys and the reason behind a part. */
export const filmWords = {
  strip: { en: "What viewers hold", nl: "Wat kijkers voor zich hebben" },
  keys: { en: "Keys", nl: "Toetsen" },
  helpTitle: { en: "Keys on this page", nl: "Toetsen op deze pagina" },
  arrows: { en: "the card before, the card after", nl: "de kaart ervoor, de kaart erna" },
  ghostsKey: { en: "show or hide what is lost", nl: "laat zien of verberg wat verloren is" },
  dayKey: { en: "go to the day", nl: "ga naar de dag" },
  whyKey: {
    en: "why is the first part of this card not as it was?",
    nl: "waarom is het eerste onderdeel van deze kaart niet zoals het was?",
  },
  helpKey: { en: "this list", nl: "deze lijst" },
  escape: { en: "close what is open", nl: "sluit wat open is" },
  listen: { en: "Listen to these keys", nl: "Luister naar deze toetsen" },
  ghosts: { en: "Show what is lost", nl: "Laat zien wat verloren is" },
  why: (part: string, hop: number): Said => ({
    en: `Why: ${part}, hop ${hop}`,
    nl: `Waarom: ${part}, hop ${hop}`,
  }),
  noRule: {
    en: "No rule speaks of it: nobody has said what becomes of it here.",
    nl: "Geen regel spreekt erover: niemand heeft gezegd wat er hier van wordt.",
  },
  noWhy: { en: "Nobody holds this on this card.", nl: "Op deze kaart heeft niemand dit." },
  rule: { en: "Rule", nl: "Regel" },
  toRule: (rule: string): Said => ({
    en: `Look at the line of ${rule} in the rules`,
    nl: `Bekijk de regel ${rule} in de regelbestanden`,
  }),
  says: { en: "It says", nl: "Die zegt" },
  beside: { en: "The same post on another network", nl: "Hetzelfde bericht op een ander netwerk" },
  standsFor: (there: string, here: string): Said => ({
    en: `‘${there}’ stands for ‘${here}’ there.`,
    nl: `‘${there}’ staat daar voor ‘${here}’.`,
  }),
  besideNone: { en: "none", nl: "geen" },
  evidence: { en: "On whose word", nl: "Op wiens woord" },
  source: { en: "address", nl: "adres" },
} as const;
