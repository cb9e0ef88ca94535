import type { Comparison } from "@waft/runtime";
import { differencePhrases } from "../words/say-difference.ts";
import type { Language } from "../words/language.ts";
import { listWords } from "../words/list-words.ts";
import { foldNames } from "./fold-names.ts";

/** Says that nothing differs at the end of chains: of parts of which nobody has said what is left, only that. */
export function saySame({ traces }: Comparison, language: Language): string {
  const ends = traces.map(({ start, hops }) => (hops.at(-1) ?? start).parts ?? {});
  const open = new Set(
    ends.flatMap((parts) =>
      Object.entries(parts).flatMap(([name, { level }]) => (typeof level === "string" ? [] : [name])),
    ),
  );
  return open.size === 0
    ? differencePhrases.none[language]
    : differencePhrases.noneSaid(listWords(foldNames([...open]), "and", language))[language];
}
