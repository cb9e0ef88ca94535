import type { Said } from "@waft/core";

/** What is wrong with a chain, and what to do. */
export interface ChainSaid {
  readonly message: Said;
  readonly hint: Said;
}

const example: Said = {
  en: "Write acts with commas between them, such as share(note), like.",
  nl: "Schrijf handelingen met komma's ertussen, zoals share(note), like.",
};

function say(message: Said, hint: Said = example): ChainSaid {
  return { message, hint };
}

/** What is said of a chain that cannot be read. */
export const chainPhrases = {
  tooLong: (length: number, most: number): ChainSaid =>
    say(
      {
        en: `The chain is ${length} characters long; at most ${most} are read.`,
        nl: `De keten is ${length} tekens lang; er worden er hoogstens ${most} gelezen.`,
      },
      { en: "Ask about a shorter chain.", nl: "Vraag naar een kortere keten." },
    ),
  empty: (): ChainSaid => say({ en: "The chain is empty.", nl: "De keten is leeg." }),
  stray: (text: string): ChainSaid =>
    say({ en: `'${text}' has no place in a chain.`, nl: `'${text}' hoort niet in een keten.` }),
  emptyStep: (): ChainSaid =>
    say(
      { en: "An act is missing here.", nl: "Hier ontbreekt een handeling." },
      {
        en: `${example.en} Nothing stands before the first or after the last.`,
        nl: `${example.nl} Voor de eerste en achter de laatste staat niets.`,
      },
    ),
  noAction: (text: string): ChainSaid =>
    say({
      en: `An act begins with its name, not with '${text}'.`,
      nl: `Een handeling begint met haar naam, niet met '${text}'.`,
    }),
  afterAction: (text: string, action: string): ChainSaid =>
    say(
      { en: `'${text}' cannot stand after '${action}'.`, nl: `'${text}' kan niet achter '${action}' staan.` },
      {
        en: `Write a comma before the next act, or brackets around what it brings: ${action}(note).`,
        nl: `Schrijf een komma voor de volgende handeling, of haakjes om wat ze meebrengt: ${action}(note).`,
      },
    ),
  nested: (): ChainSaid =>
    say(
      { en: "Brackets do not stand inside brackets.", nl: "Haakjes staan niet binnen haakjes." },
      { en: "Close the first one before the next act.", nl: "Sluit het eerste voor de volgende handeling." },
    ),
  unclosed: (): ChainSaid =>
    say(
      { en: "This bracket is never closed.", nl: "Dit haakje wordt nergens gesloten." },
      { en: "Write ) after what the act brings.", nl: "Schrijf ) achter wat de handeling meebrengt." },
    ),
  afterBracket: (text: string): ChainSaid =>
    say(
      {
        en: `'${text}' cannot stand after the closing bracket.`,
        nl: `'${text}' kan niet achter het sluithaakje staan.`,
      },
      { en: "Write a comma before the next act.", nl: "Schrijf een komma voor de volgende handeling." },
    ),
  emptyItem: (): ChainSaid =>
    say(
      { en: "Nothing stands here between the brackets.", nl: "Hier staat niets tussen de haakjes." },
      {
        en: "Write what the act brings, such as share(note), or leave the brackets out.",
        nl: "Schrijf wat de handeling meebrengt, zoals share(note), of laat de haakjes weg.",
      },
    ),
  wrongItem: (text: string): ChainSaid =>
    say(
      { en: `'${text}' cannot stand here.`, nl: `'${text}' kan hier niet staan.` },
      {
        en: "Between brackets stand parts, 'by' with who acts, and settings: reblog(note, by author, trail=hidden).",
        nl: "Tussen haakjes staan onderdelen, 'by' met wie het doet, en instellingen: reblog(note, by author, trail=hidden).",
      },
    ),
  byWhom: (): ChainSaid =>
    say(
      { en: "It does not say by whom.", nl: "Er staat niet door wie." },
      {
        en: "Write who acts after it, such as share(by author).",
        nl: "Schrijf erachter wie het doet, zoals share(by author).",
      },
    ),
  twice: (name: string): ChainSaid =>
    say(
      {
        en: `'${name}' is given twice for one act.`,
        nl: `'${name}' staat er twee keer bij één handeling.`,
      },
      { en: "Leave one of them out.", nl: "Laat er een weg." },
    ),
};
