import type { Said } from "../lib/said.ts";
import { joinWords } from "../lib/join-words.ts";

/** The most names that a sentence lists; the rest is counted. */
const most = 8;

/** Lists names in a sentence, in quotes: `'text', 'image' and 3 more`. */
export function listNames(names: readonly string[]): Said {
  const quoted = names.map((name) => `'${name}'`);
  return quoted.length > most
    ? listPhrases([
        ...quoted.slice(0, most - 1).map((name) => ({ en: name, nl: name })),
        { en: `${quoted.length - most + 1} more`, nl: `nog ${quoted.length - most + 1}` },
      ])
    : listPhrases(quoted.map((name) => ({ en: name, nl: name })));
}

/** Lists pieces of a sentence: `a, b and c`. */
export function listPhrases(phrases: readonly Said[]): Said {
  const dutch = phrases.map(({ nl }) => nl);
  const last = dutch.pop() ?? "";
  return {
    en: joinWords(
      phrases.map(({ en }) => en),
      "and",
    ),
    nl: dutch.length > 0 ? `${dutch.join(", ")} en ${last}` : last,
  };
}
