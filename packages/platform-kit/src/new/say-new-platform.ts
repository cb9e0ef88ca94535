import type { Said } from "@waft/core";
import { oldestNode } from "./old-node.ts";

const oldest = `${oldestNode.major}.${oldestNode.minor}`;

/** What is said to whoever begins a platform. */
export const sayNewPlatform = {
  help: (): Said => ({
    en: `waft-new-platform <name>

Begins a package with the rules of a network, in a folder of its own in the one you are in: one rule, one fact, one
example and one claim, in order as they stand.

  waft-new-platform board
  waft-new-platform @acme/board`,
    nl: `waft-new-platform <naam>

Begint een pakket met de regels van een netwerk, in een eigen map in die waar je bent: één regel, één feit, één
voorbeeld en één bewering, in orde zoals ze er staan.

  waft-new-platform board
  waft-new-platform @acme/board`,
  }),
  "old-node": (version: string): Said => ({
    en: `waft-new-platform needs Node ${oldest} or newer and this is Node ${version}: install a newer one (https://nodejs.org) and try again.`,
    nl: `waft-new-platform heeft Node ${oldest} of nieuwer nodig en dit is Node ${version}: installeer een nieuwere (https://nodejs.org) en probeer het opnieuw.`,
  }),
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
