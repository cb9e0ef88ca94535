import type { Language } from "./language.ts";
import type { Bundle, BundleRow, Hop } from "@waft/runtime";
import { findText } from "./find-text.ts";

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
  const texts = new Map(
    [...listTexts(bundle, () => true), ...listTexts(bundle, (row) => hasDecided(bundle, row, hop))].map(
      (text) => [findText(bundle, text, "en"), findText(bundle, text, language) ?? ""] as const,
    ),
  );
  return {
    header: header === null ? null : (texts.get(header) ?? header),
    messages: messages.map((one) => texts.get(one) ?? one),
  };
}

/** Indices of the texts of some rows. */
function listTexts({ rows }: Bundle, isMeant: (row: BundleRow) => boolean): readonly number[] {
  return rows
    .filter((row) => isMeant(row))
    .flatMap(({ header, messages = [] }) => [...(header === undefined ? [] : [header]), ...messages]);
}

/** Whether the rules behind a row are those behind a hop: of equal English texts, its Dutch is the one that counts. */
function hasDecided({ rules }: Bundle, row: BundleRow, { decidedBy }: Hop): boolean {
  const names = row.rules.map((rule) => rules[rule]?.name);
  return names.length === decidedBy.length && names.every((name, index) => name === decidedBy[index]);
}
