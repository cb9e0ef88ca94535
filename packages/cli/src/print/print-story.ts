import { describeCards, sayFate, type Story } from "@waft/cards/layout";
import type { Bundle, Trace } from "@waft/runtime";
import { drawCards } from "../cards/draw-cards.ts";
import { sayPlainCard } from "../phrases/say-plain.ts";
import type { Screen } from "../screen/screen.ts";

/** Prints a post hop by hop, and how it fared in one sentence. */
export function printStory(bundle: Bundle, trace: Trace, screen: Screen): readonly string[] {
  const { language } = screen;
  const story: Story = { bundle, trace, language, names: "typed" };
  const cards = describeCards(story);
  const drawn = screen.plain
    ? cards.flatMap((card, hop) => sayPlainCard(card, hop, language).flatMap((sentence) => screen.wrap(sentence)))
    : drawCards(cards, screen);
  return [...drawn, ...screen.wrap(sayFate(story)).map((line) => screen.style.strong(line))];
}
