import { describeCards } from "../layout/describe-cards.ts";
import { listSlots } from "../layout/order-parts.ts";
import type { Story } from "../layout/story.ts";
import { gatherBlocks, renderCard, type CardOptions, type RenderedCard } from "./render-card.ts";

/** Which cards of a trace are rendered. */
export interface CardsOptions extends CardOptions {
  /** The hop of the one card; without it the cards of all hops stand in a row. */
  readonly hop?: number;
}

/** Renders cards of a trace as HTML without any style of its own, to stand in a row. */
export function renderCards(story: Story, { hop, pressable }: CardsOptions): readonly RenderedCard[] {
  const cards = describeCards(story).filter((card) => hop === undefined || card.hop === hop);
  const blocks = gatherBlocks(listSlots(cards));
  return cards.map((card, index) => renderCard({ card, index, blocks }, story, { pressable }));
}

/** Puts cards into their row. */
export function renderRow(cards: readonly RenderedCard[]): string {
  return `<div class="row c${cards.length}">${cards.map(({ html }) => html).join("")}</div>`;
}
