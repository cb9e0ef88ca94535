import { describeCards, lineWords, sayFate, type Card, type Story } from "@waft/cards/layout";
import type { Language } from "@waft/core";
import type { Bundle, Trace } from "@waft/runtime";
import { drawCards } from "../cards/draw-cards.ts";
import { sayPlainCard } from "../phrases/say-plain.ts";
import type { Screen } from "../screen/screen.ts";

/** Prints a post hop by hop, and how it fared in one sentence. */
export function printStory(bundle: Bundle, trace: Trace, screen: Screen): readonly string[] {
  const { language } = screen;
  const story: Story = { bundle, trace, language, names: "typed" };
  const cards = describeCards(story).map((card) => tellWho(card, language));
  const drawn = screen.plain
    ? cards.flatMap((card, hop) => sayPlainCard(card, hop, language).flatMap((sentence) => screen.wrap(sentence)))
    : drawCards(cards, screen);
  return [...drawn, ...screen.wrap(sayFate(story)).map((line) => screen.style.strong(line))];
}

/** Of the figures under a card, who is told of the act is a sentence beside whom it counts for. */
function tellWho(card: Card, language: Language): Card {
  const about = lineWords.told[language];
  const told = card.lines.filter((line) => line.about === about).map(({ said }) => `${about}: ${said}.`);
  return { ...card, notes: [...card.notes, ...told] };
}
