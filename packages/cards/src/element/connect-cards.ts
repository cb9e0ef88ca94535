import type { CardsElement, PressedPart, ShownTrace } from "./define-cards.ts";

/** What an element shows, and who is told of a part that is pressed. */
export interface ConnectedCards {
  readonly shown: ShownTrace;
  readonly onPart?: (pressed: PressedPart) => void;
}

/**
 * Connects an element to a page: it shows a trace, and tells of parts that are pressed until what is given back is called.
 * For frameworks that set neither properties nor events while they take over what a server rendered, as React does: there
 * it is the `ref` of the element. Without an element it does nothing.
 */
export function connectCards(cards: CardsElement | null, { shown, onPart }: ConnectedCards): () => void {
  if (cards === null) {
    return () => {};
  }
  const tell = ({ detail }: CustomEvent<PressedPart>): void => onPart?.(detail);
  // The same answer is not drawn twice.
  if (cards.shown !== shown) {
    cards.shown = shown;
  }
  cards.addEventListener("waft-part", tell);
  return () => cards.removeEventListener("waft-part", tell);
}
