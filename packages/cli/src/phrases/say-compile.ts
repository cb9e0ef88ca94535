import type { Language, Said } from "@waft/core";
import { sayNumber } from "./say-number.ts";

/** What `compile` says, beside the findings themselves. */
export const compilePhrases = {
  badModule: (text: string, known: string): Said => ({
    en: `--module takes ${known}, not '${text}'.`,
    nl: `--module wil ${known.replace(" or ", " of ")}, niet '${text}'.`,
  }),
  noOutput: { en: "--output takes the path of a file.", nl: "--output wil het pad van een bestand." },
  noOutputHint: { en: "Leave it out for standard output.", nl: "Laat het weg voor de standaarduitvoer." },
  several: (target: string): Said => ({
    en: `There are several platforms in '${target}'.`,
    nl: `In '${target}' staan meer platforms.`,
  }),
  severalHint: {
    en: "Give the rule file with which one of them begins.",
    nl: "Geef het regelbestand waarmee een ervan begint.",
  },
  unwritable: (file: string): Said => ({
    en: `'${file}' cannot be written: it is a folder, its folder is not there, or it is not allowed.`,
    nl: `'${file}' kan niet geschreven worden: het is een map, de map ervan is er niet, of het mag niet.`,
  }),
  written: (file: string, bytes: number, language: Language): string =>
    ({
      en: `Wrote '${file}': ${sayNumber(bytes, language)} bytes.`,
      nl: `'${file}' geschreven: ${sayNumber(bytes, language)} bytes.`,
    })[language],
} as const;

/** What a compiled platform comes to, counted. */
export interface BundleStats {
  readonly spans: number;
  readonly tables: number;
  readonly cells: number;
  readonly rows: number;
  readonly distinctRows: number;
  readonly forms: number;
  readonly states: number;
  readonly bytes: number;
  readonly gzip: number;
}

/** The lines of `--stats`: what is counted, how many, and what that means. */
export function sayStats(stats: BundleStats, language: Language): readonly (readonly [string, number, string])[] {
  const { spans, tables, cells, rows, distinctRows, forms, states, bytes, gzip } = stats;
  return {
    en: [
      ["spans", spans, `stretches of days, with ${tables} tables`],
      ["cells", cells, "an action on a form, on some stretch of days"],
      ["rows", rows, "cases of all cells together"],
      ["distinct rows", distinctRows, "each stored once"],
      ["states", states, `forms (${forms}) times what counters can stand at`],
      ["bytes", bytes, "as written"],
      ["gzip", gzip, "bytes, as a server sends it"],
    ] as const,
    nl: [
      ["tijdvakken", spans, `reeksen dagen, met ${tables} tabellen`],
      ["cellen", cells, "een handeling op een vorm, in een tijdvak"],
      ["rijen", rows, "gevallen van alle cellen samen"],
      ["verschillende rijen", distinctRows, "elk één keer bewaard"],
      ["toestanden", states, `vormen (${forms}) maal de standen van tellers`],
      ["bytes", bytes, "zoals geschreven"],
      ["gzip", gzip, "bytes, zoals een server het stuurt"],
    ] as const,
  }[language];
}

/** The cell with the most rows: what it is about, and what its conditions ask. */
export function sayLargest(
  { act, rows, asks }: { readonly act: Said; readonly rows: number; readonly asks: readonly Said[] },
  language: Language,
): string {
  const asked = asks.map((said) => said[language]).join(", ");
  return asks.length === 0
    ? {
        en: `Largest cell: ${act.en}, one row; it asks nothing.`,
        nl: `Grootste cel: ${act.nl}, één rij; die vraagt niets.`,
      }[language]
    : {
        en: `Largest cell: ${act.en}, ${sayNumber(rows, "en")} rows; it asks ${asked}.`,
        nl: `Grootste cel: ${act.nl}, ${sayNumber(rows, "nl")} rijen; die vraagt ${asked}.`,
      }[language];
}

/** What a cell asks, in words. */
export const askPhrases = {
  part: (name: string): Said => ({ en: `whether the post has ${name}`, nl: `of het bericht ${name} heeft` }),
  author: { en: "what kind of account published it", nl: "wat voor account het plaatste" },
  actor: { en: "what kind of account acts", nl: "wat voor account handelt" },
  identity: { en: "whether the author or a sharer acts", nl: "of de auteur of een deler handelt" },
  attribute: (name: string): Said => ({ en: `the setting ${name}`, nl: `de instelling ${name}` }),
  counter: (name: string): Said => ({ en: `the counter ${name}`, nl: `de teller ${name}` }),
  act: (action: string, form: string): Said => ({ en: `${action} of ${form}`, nl: `${action} op ${form}` }),
  publishing: { en: "publishing", nl: "plaatsen" },
} as const;
