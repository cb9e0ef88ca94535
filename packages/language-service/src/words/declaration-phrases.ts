import type { Said } from "@waft/core";

/** What the words do with which declarations are made. */
export const declarationPhrases: Readonly<Record<string, Said>> = {
  waft: { en: "The version of the language.", nl: "De versie van de taal." },
  platform: { en: "Whose rules these are.", nl: "Van wie deze regels zijn." },
  vocabulary: { en: "Words that several platforms share.", nl: "Woorden die meer platforms delen." },
  bridge: {
    en: "What a post carries from one platform to another.",
    nl: "Wat een bericht meeneemt van het ene platform naar het andere.",
  },
  extends: {
    en: "Has the rules of another platform, and its own.",
    nl: "Heeft de regels van een ander platform, en eigen regels.",
  },
  as: { en: "Takes the rules as they are on a day.", nl: "Neemt de regels zoals ze op een dag zijn." },
  use: {
    en: "Brings a vocabulary, another file, or the rules of a package.",
    nl: "Haalt een woordenschat, een ander bestand of de regels van een pakket erbij.",
  },
  social: {
    en: "The shared vocabulary that comes with the language.",
    nl: "De gedeelde woordenschat die bij de taal hoort.",
  },
  posts: { en: "The parts that a post can have here.", nl: "De onderdelen die een bericht hier kan hebben." },
  have: { en: "The parts that a post can have here.", nl: "De onderdelen die een bericht hier kan hebben." },
  part: { en: "Something of a post that a viewer may see.", nl: "Iets van een bericht dat een kijker kan zien." },
  person: { en: "A part that is somebody.", nl: "Een onderdeel dat iemand is." },
  always: {
    en: "Of a part: it comes with every post. In a claim: it must hold after all chains.",
    nl: "Van een onderdeel: het hoort bij elk bericht. In een bewering: het moet na alle ketens kloppen.",
  },
  added: { en: "Only an act brings it.", nl: "Alleen een handeling brengt het." },
  form: {
    en: "What a viewer holds, and can act on.",
    nl: "Wat een kijker in handen heeft en waar hij iets mee kan doen.",
  },
  action: { en: "Something that a viewer can do.", nl: "Iets wat een kijker kan doen." },
  audience: { en: "To whom something is shown.", nl: "Aan wie iets getoond wordt." },
  actor: {
    en: "A kind of account; in a condition: who acts.",
    nl: "Een soort account; in een voorwaarde: wie iets doet.",
  },
  attribute: {
    en: "Something that can be set, of the post, the viewer or an act.",
    nl: "Iets wat ingesteld kan worden, van het bericht, de kijker of een handeling.",
  },
  viewer: { en: "Whoever is shown something.", nl: "Wie iets te zien krijgt." },
  counter: { en: "A small count that acts raise.", nl: "Een kleine telling die handelingen verhogen." },
  era: { en: "Rules that share their dates.", nl: "Regels met dezelfde datums." },
  rule: {
    en: "What an act does, from when until when, on whose word.",
    nl: "Wat een handeling doet, van wanneer tot wanneer, en op wiens woord.",
  },
  refines: {
    en: "Wins over the named rule on what it says, and takes the rest from it.",
    nl: "Gaat voor op de genoemde regel in wat hij zegt, en neemt de rest ervan over.",
  },
  otherwise: {
    en: "What happens to an act of which no rule speaks.",
    nl: "Wat er gebeurt bij een handeling waar geen regel over gaat.",
  },
  example: { en: "A chain that somebody saw.", nl: "Een keten die iemand zag." },
  claim: {
    en: "What must hold after all chains of a pattern.",
    nl: "Wat na alle ketens van een patroon moet kloppen.",
  },
  goal: { en: "What one wishes of chains.", nl: "Wat men van ketens wenst." },
  title: { en: "What the source is called.", nl: "Hoe de bron heet." },
  url: { en: "Where the source is found.", nl: "Waar de bron te vinden is." },
  archived: { en: "Where a copy of the source is kept.", nl: "Waar een kopie van de bron bewaard wordt." },
  kind: { en: "How good the word of the source is.", nl: "Hoe goed het woord van de bron is." },
  published: { en: "When it was said.", nl: "Wanneer het gezegd is." },
  seen: { en: "When somebody last looked.", nl: "Wanneer iemand voor het laatst keek." },
  official: { en: "The network itself says it.", nl: "Het netwerk zegt het zelf." },
  spec: { en: "A specification says it.", nl: "Een specificatie zegt het." },
  code: { en: "The program of the network does it.", nl: "Het programma van het netwerk doet het." },
  payload: {
    en: "A recorded answer of the network shows it.",
    nl: "Een opgenomen antwoord van het netwerk laat het zien.",
  },
  press: { en: "The press says it.", nl: "De pers zegt het." },
  practitioner: { en: "Somebody who works with it says it.", nl: "Iemand die ermee werkt zegt het." },
};
