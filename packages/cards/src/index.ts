/**
 * Shows a post as its viewers hold it: the element `waft-cards` for pages, and the same as HTML from a server.
 *
 * @packageDocumentation
 */
export { connectCards, type ConnectedCards } from "./element/connect-cards.ts";
export { defineCards, type CardsElement, type PressedPart, type ShownTrace } from "./element/define-cards.ts";
export { renderContent, renderToString, type RenderOptions } from "./html/render-to-string.ts";
export type { Language } from "./words/language.ts";
