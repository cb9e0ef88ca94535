import type { Language, Said } from "./language.ts";
import { listWords } from "./list-words.ts";

/** Says that a chain ended before its last act. */
export function sayEnd(hop: number, notReached: readonly string[], language: Language): string {
  const end: Said = { en: `The chain ends at hop ${hop}.`, nl: `De keten eindigt bij hop ${hop}.` };
  const names = listWords(notReached, "and", language);
  const rest: Said = { en: ` Not reached: ${names}.`, nl: ` Niet bereikt: ${names}.` };
  return `${end[language]}${notReached.length > 0 ? rest[language] : ""}`;
}
