import { listWords } from "@waft/cards/layout";
import type { Said } from "@waft/core";

/** What is said of a path at which there is no file to read. */
export const hostPhrases = {
  missing: (file: string): Said => ({ en: `There is no file '${file}'.`, nl: `Er is geen bestand '${file}'.` }),
  folder: (file: string): Said => ({
    en: `'${file}' is a folder, not a file.`,
    nl: `'${file}' is een map, geen bestand.`,
  }),
  notFile: (file: string): Said => ({
    en: `'${file}' is not an ordinary file.`,
    nl: `'${file}' is geen gewoon bestand.`,
  }),
  unreadable: (file: string): Said => ({
    en: `'${file}' cannot be read: it is not allowed, or the path is broken.`,
    nl: `'${file}' kan niet gelezen worden: het mag niet, of het pad klopt niet.`,
  }),
} as const;

/** What is said of platforms and files that were named. */
export const platformPhrases = {
  fileHint: {
    en: "Give the path of a rule file, such as rules/main.waft.",
    nl: "Geef het pad van een regelbestand, zoals rules/main.waft.",
  },
  noPackage: (name: string): Said => ({
    en: `No package '${name}' with rules is installed here.`,
    nl: `Er is hier geen pakket '${name}' met regels geïnstalleerd.`,
  }),
  noPackageHint: {
    en: "Install it in this folder, or give the path of a rule file, such as rules/main.waft.",
    nl: "Installeer het in deze map, of geef het pad van een regelbestand, zoals rules/main.waft.",
  },
  unknown: (name: string): Said => ({
    en: `Waft knows no platform '${name}'.`,
    nl: `Waft kent geen platform '${name}'.`,
  }),
  elsewhere: (names: readonly string[]): Said => {
    const quoted = names.map((name) => `'${name}'`);
    return { en: `Look in ${listWords(quoted, "and", "en")}.`, nl: `Kijk in ${listWords(quoted, "and", "nl")}.` };
  },
  known: (names: Said): Said => ({
    en: `It knows ${names.en}; any other is given as the path of its rule file.`,
    nl: `Het kent ${names.nl}; elk ander geef je als het pad van zijn regelbestand.`,
  }),
  notJson: (file: string): Said => ({ en: `'${file}' is not JSON.`, nl: `'${file}' is geen JSON.` }),
  bundleHint: {
    en: "A compiled platform is a JSON file with everything in it; rules are in files that end in .waft.",
    nl: "Een gecompileerd platform is een JSON-bestand waar alles in staat; regels staan in bestanden op .waft.",
  },
  tooLarge: (file: string, megabytes: number): Said => ({
    en: `'${file}' is larger than ${megabytes} MB.`,
    nl: `'${file}' is groter dan ${megabytes} MB.`,
  }),
  noBridge: (name: string): Said => ({
    en: `'${name}' is a platform, and no bridge between two.`,
    nl: `'${name}' is een platform, en geen brug tussen twee.`,
  }),
  noBridgeHint: {
    en: "Leave --bridge out to ask about it.",
    nl: "Laat --bridge weg om ernaar te vragen.",
  },
  bridgeAndPlatform: (name: string): Said => ({
    en: `This bridge does not come from any network, so '${name}' is one too many.`,
    nl: `Deze brug komt niet van een willekeurig netwerk, dus '${name}' is er een te veel.`,
  }),
  bridgeHint: {
    en: "It says itself between which two platforms it goes: leave the other name out.",
    nl: "Zij zegt zelf tussen welke twee platforms zij gaat: laat de andere naam weg.",
  },
  noStart: (name: string): Said => ({
    en: `This bridge cannot come from '${name}'.`,
    nl: `Deze brug kan niet van '${name}' komen.`,
  }),
  noStartHint: {
    en: "Name a network that is no bridge itself, and another one than that to which it goes.",
    nl: "Noem een netwerk dat zelf geen brug is, en een ander dan dat waar zij naartoe gaat.",
  },
  notBundle: (file: string): Said => ({ en: `'${file}' cannot be used.`, nl: `'${file}' is niet te gebruiken.` }),
} as const;
