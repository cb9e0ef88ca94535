import type { Card, CardPart } from "./card.ts";

/** The place of one part on all cards of a row: what each card has there. */
export interface Slot {
  readonly name: string;
  readonly depth: number;
  /** One for each card; missing where the part never was. */
  readonly parts: readonly (CardPart | undefined)[];
}

/** Places of all parts on cards that stand beside each other: what is lost on one stays where it is on the others. */
export function listSlots(cards: readonly Card[]): readonly Slot[] {
  return orderNames(cards).map((name) => ({
    name,
    depth: name.split(".").length - 1,
    parts: cards.map(({ parts = [] }) => parts.find((part) => part.name === name)),
  }));
}

/** All names on the cards, children behind their parents even when a later card has more of them. */
function orderNames(cards: readonly Card[]): readonly string[] {
  const all = [...new Set(cards.flatMap(({ parts = [] }) => parts.map(({ name }) => name)))];
  const tops = [...new Set(all.map((name) => name.split(".")[0] ?? name))];
  return tops.flatMap((top) => all.filter((name) => name === top || name.startsWith(`${top}.`)));
}
