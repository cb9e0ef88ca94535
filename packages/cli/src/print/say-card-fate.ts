import { sayEnds, sayFinal, groupChains } from "@waft/cards/layout";
import type { Language } from "@waft/core";
import type { ComparedChains } from "../commands/compare-request.ts";
import { startPhrases } from "../phrases/say-start.ts";

/** Says in one sentence how a link card ends after each chain. */
export function sayCardFate({ comparison, chains }: ComparedChains, language: Language): string {
  const ends = comparison.traces.map(({ hops }) => {
    const part = hops.at(-1)?.parts?.["card"];
    return sayFinal(part?.level ?? null, part?.lostAtHop, language);
  });
  return startPhrases.withCard(sayEnds(groupChains(ends, chains), language))[language];
}
