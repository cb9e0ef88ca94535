import type { Said } from "@waft/core";

/** What is said to whoever begins a platform. */
export const sayNewPlatform = {
  empty: (): Said => ({
    en: "Give one name: waft-new-platform board, or waft-new-platform @acme/board.",
    nl: "Geef één naam: waft-new-platform board, of waft-new-platform @acme/board.",
  }),
  "not-a-name": (name: string): Said => ({
    en: `'${name}' is no name of a package: use small letters, digits and hyphens, as in board or @acme/board.`,
    nl: `'${name}' is geen naam van een pakket: gebruik kleine letters, cijfers en streepjes, zoals in board of @acme/board.`,
  }),
  reserved: (name: string): Said => ({
    en: `'${name}' is the name of something of Waft already: choose another one.`,
    nl: `'${name}' is al de naam van iets van Waft: kies een andere.`,
  }),
  there: (folder: string): Said => ({
    en: `There is a folder '${folder}' already: nothing was written.`,
    nl: `Er is al een map '${folder}': er is niets geschreven.`,
  }),
  begun: (folder: string): Said => ({
    en: `Begun in '${folder}'. Write down what you saw in facts.csv, and let a rule in rules/main.waft cite it.`,
    nl: `Begonnen in '${folder}'. Schrijf in facts.csv wat je zag, en laat een regel in rules/main.waft het noemen.`,
  }),
} as const;
