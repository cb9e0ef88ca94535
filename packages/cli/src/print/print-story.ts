import type { Language } from "@waft/core";
import type { Bundle, Trace } from "@waft/runtime";
import { describeCards } from "../cards/describe-cards.ts";
import { drawCards } from "../cards/draw-cards.ts";
import { tallyParts } from "../cards/tally-parts.ts";
import { sayPlainCard } from "../phrases/say-plain.ts";
import { sayEnd } from "../phrases/say-summary.ts";
import { sayTally } from "../phrases/say-tally.ts";
import type { Screen } from "../screen/screen.ts";

/** Prints a post hop by hop, and how it fared in one sentence. */
export function printStory(bundle: Bundle, trace: Trace, screen: Screen): readonly string[] {
  const cards = describeCards(bundle, trace, screen.language);
  const drawn = screen.plain
    ? cards.flatMap((card, hop) =>
        sayPlainCard(card, hop, screen.language).flatMap((sentence) => screen.wrap(sentence)),
      )
    : drawCards(cards, screen);
  return [...drawn, ...screen.wrap(sayFate(trace, screen.language)).map((line) => screen.style.strong(line))];
}

function sayFate(trace: Trace, language: Language): string {
  const tally = tallyParts(trace);
  return tally === undefined ? sayEnd(trace.hops.length, trace.notReached ?? [], language) : sayTally(tally, language);
}
