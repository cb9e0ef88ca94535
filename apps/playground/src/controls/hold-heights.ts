/** How high the sentences on cards are at least, as `waft-cards` is told. */
const sentences = "--waft-sentences";

/**
 * Keeps the page and the sentences on its cards as high as they are, or were since the last release: while somebody drags
 * the slider nothing jumps because an answer is a line shorter, and a browser that draws a page of the same height draws
 * far less of it anew.
 */
export function holdHeights(): void {
  const { body } = document;
  grow(body, "min-height", body.offsetHeight);
  for (const cards of document.querySelectorAll("waft-cards")) {
    const notes = cards.shadowRoot?.querySelectorAll<HTMLElement>(".notes") ?? [];
    grow(cards, sentences, Math.max(0, ...[...notes].map(({ offsetHeight }) => offsetHeight)));
  }
}

/** Lets everything be as high as it is by itself. */
export function releaseHeights(): void {
  document.body.style.removeProperty("min-height");
  for (const cards of document.querySelectorAll("waft-cards")) {
    cards.style.removeProperty(sentences);
  }
}

function grow({ style }: HTMLElement, property: string, height: number): void {
  if (height > Number.parseFloat(style.getPropertyValue(property) || "0")) {
    style.setProperty(property, `${height}px`);
  }
}
