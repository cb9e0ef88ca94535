import type { Language } from "@waft/core";
import type { Bundle, BundleRow, BundleText, Hop } from "@waft/runtime";
import { readText } from "./read-text.ts";

/** What rule files say to people at a hop: the line above the post, and why it is refused. */
export interface HopTexts {
  readonly header: string | null;
  readonly messages: readonly string[];
}

/** Finds the texts of a hop in the language of the reader: an answer carries the English ones only. */
export function readHopTexts(bundle: Bundle, hop: Hop, language: Language): HopTexts {
  const { header, messages = [] } = hop;
  if (language === "en") {
    return { header, messages };
  }
  const { message } = bundle.otherwise ?? {};
  const texts = new Map(
    [...listTexts(bundle, () => true), message, ...listTexts(bundle, (row) => hasDecided(bundle, row, hop))].flatMap(
      (text) => (text === undefined ? [] : [[text.en, readText(text, language)] as const]),
    ),
  );
  return {
    header: header === null ? null : (texts.get(header) ?? header),
    messages: messages.map((one) => texts.get(one) ?? one),
  };
}

function listTexts({ rows }: Bundle, isMeant: (row: BundleRow) => boolean): readonly (BundleText | undefined)[] {
  return rows.filter((row) => isMeant(row)).flatMap(({ header, messages = [] }) => [header, ...messages]);
}

/** Whether the rules behind a row are those behind a hop: of equal English texts, its Dutch is the one that counts. */
function hasDecided({ rules }: Bundle, row: BundleRow, { decidedBy }: Hop): boolean {
  const names = row.rules.map((rule) => rules[rule]?.name);
  return names.length === decidedBy.length && names.every((name, index) => name === decidedBy[index]);
}
