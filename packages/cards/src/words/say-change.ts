import type { Language, Said } from "./language.ts";
import { listWords } from "./list-words.ts";

/** How parts got worse at a hop, and why. */
export interface Change {
  readonly level: keyof typeof changePhrases;
  readonly parts: readonly string[];
  readonly hop: number;
  readonly because: string;
}

/** How a part got worse, by the level it has now: a sign, and words. */
const changePhrases = {
  lost: { sign: "✗", words: { en: "lost", nl: "verloren" } },
  cut: { sign: "✂", words: { en: "cut short", nl: "ingekort" } },
  linked: { sign: "→", words: { en: "one click away", nl: "één klik ver" } },
} as const;

/** Says that parts got worse by an act, and by which rule: `✗ text lost at hop 2 (…).` */
export function sayChange({ level, parts, hop, because }: Change, language: Language): string {
  const { sign, words } = changePhrases[level];
  const place: Said = { en: `at hop ${hop}`, nl: `bij hop ${hop}` };
  return `${sign} ${listWords(parts, "and", language)} ${words[language]} ${place[language]}${because}.`;
}

/** Names the rule and its source behind a change, in brackets. */
export function sayBecause(rule: string | null, source: string | undefined): string {
  if (rule === null) {
    return "";
  }
  return ` (${rule}${source === undefined ? "" : `; ${source}`})`;
}
