import type { RenderedCard } from "../html/render-card.ts";
import { renderRow } from "../html/render-cards.ts";
import { patchElement } from "./patch-element.ts";
import { setAttribute } from "./set-attribute.ts";

/** Cards as they are wanted, and as they were drawn. */
export interface PutCards {
  readonly cards: readonly RenderedCard[];
  readonly before: readonly RenderedCard[];
}

/** An element, and the HTML of what it is to become. */
interface Redrawn {
  readonly element: Element;
  readonly html: string;
}

/** Draws what is not as it was; most changes of a question change little, and what is the same is not even read again. */
export function putCards(host: HTMLElement, root: ShadowRoot, { cards, before }: PutCards): void {
  const drawn = [...root.querySelectorAll("article")];
  if (cards.length !== before.length || drawn.length !== cards.length) {
    root.innerHTML = renderRow(cards);
    markCurrent(host, root);
    return;
  }
  const redrawn = drawn.flatMap((article, index) => listRedrawn(article, cards[index], before[index]));
  const template = document.createElement("template");
  template.innerHTML = redrawn.map(({ html }) => html).join("");
  markCurrent(host, template.content);
  const wanted = [...template.content.children];
  for (const [index, { element }] of redrawn.entries()) {
    const become = wanted[index];
    if (become !== undefined) {
      patchElement(element, become);
    }
  }
}

/** The pieces of a card that are not as they were; the whole card where they are others. */
function listRedrawn(
  article: Element,
  card: RenderedCard | undefined,
  before: RenderedCard | undefined,
): readonly Redrawn[] {
  if (card === undefined || before === undefined || card.html === before.html) {
    return [];
  }
  const elements = [...article.querySelectorAll(":scope > :not(.parts), :scope > .parts > *")];
  return card.frame !== before.frame || elements.length !== card.pieces.length
    ? [{ element: article, html: card.html }]
    : elements.flatMap((element, index) => {
        const html = card.pieces[index];
        return html === undefined || html === before.pieces[index] ? [] : [{ element, html }];
      });
}

/** Marks the card that a page is at. */
export function markCurrent(host: HTMLElement, root: ParentNode): void {
  for (const card of root.querySelectorAll("article")) {
    setAttribute(card, "aria-current", String(card.dataset["hop"] === host.getAttribute("current")));
  }
}
