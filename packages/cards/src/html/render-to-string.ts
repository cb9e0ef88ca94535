import type { Bundle, Trace } from "@waft/runtime";
import type { Language } from "../words/language.ts";
import { escapeText } from "./escape-text.ts";
import { renderCards, renderRow } from "./render-cards.ts";
import { styles } from "./styles.ts";

/** What a server renders. */
export interface RenderOptions {
  /** English when it is not said. */
  readonly language?: Language;
  /** The hop of the one card to render, 0 being the post as published; without it all of them. */
  readonly hop?: number;
  /** The nonce of the page's Content-Security-Policy, for the style inside. */
  readonly nonce?: string;
}

/**
 * Renders a trace as HTML from a server: the element `waft-cards` with its content inside, seen before any script has
 * run and without one. The bundle is the one that answered.
 */
export function renderToString(bundle: Bundle, trace: Trace, options: RenderOptions = {}): string {
  const { language = "en" } = options;
  const content = renderContent(bundle, trace, options);
  return `<waft-cards lang="${language}" network="${escapeText(bundle.platform)}">${content}</waft-cards>`;
}

/**
 * Renders what stands inside the element, as a declarative shadow root: for a server whose framework writes the element
 * itself. A browser takes it away from the page while it reads it, so the element is empty for who looks inside later.
 */
export function renderContent(bundle: Bundle, trace: Trace, options: RenderOptions = {}): string {
  const { language = "en", hop, nonce } = options;
  const cards = renderCards(
    { bundle, trace, language, names: "in-words" },
    { pressable: false, ...(hop === undefined ? {} : { hop }) },
  );
  const allowed = nonce === undefined ? "" : ` nonce="${escapeText(nonce)}"`;
  return `<template shadowrootmode="open"><style${allowed}>${styles}</style>${renderRow(cards)}</template>`;
}
