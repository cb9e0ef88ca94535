import type { Bundle, Trace } from "@waft/runtime";
import { describeCards } from "../cards/describe-cards.ts";
import { drawCards } from "../cards/draw-cards.ts";
import { tallyParts } from "../cards/tally-parts.ts";
import { sayPlainCard } from "../phrases/say-plain.ts";
import { sayEnd, sayTally } from "../phrases/say-summary.ts";
import type { Screen } from "../screen/screen.ts";

/** Prints a post hop by hop, and how it fared in one sentence. */
export function printStory(bundle: Bundle, trace: Trace, screen: Screen): readonly string[] {
  const cards = describeCards(bundle, trace);
  const drawn = screen.plain
    ? cards.flatMap((card, hop) => sayPlainCard(card, hop).flatMap((sentence) => screen.wrap(sentence)))
    : drawCards(cards, screen);
  return [...drawn, ...screen.wrap(sayFate(trace)).map((line) => screen.style.strong(line))];
}

function sayFate(trace: Trace): string {
  const tally = tallyParts(trace);
  return tally === undefined ? sayEnd(trace.hops.length, trace.notReached ?? []) : sayTally(tally);
}
