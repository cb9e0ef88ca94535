import type { Card, CardPart } from "../layout/card.ts";
import type { Slot } from "../layout/order-parts.ts";
import type { Story } from "../layout/story.ts";
import { callPart } from "../words/call-part.ts";
import { drawFace, drawPart } from "./draw-part.ts";
import { escapeText } from "./escape-text.ts";
import { nothingHeld, sayPartFate, sayTag } from "./say-part.ts";

/** How cards are rendered, beside what they show. */
export interface CardOptions {
  /** Whether parts that are not as they were can be pressed. */
  readonly pressable: boolean;
}

/** A part at the top with the parts inside it, on all cards of a row. */
export interface Block {
  readonly top: Slot;
  readonly children: readonly Slot[];
}

/** Gathers places by the part at the top; what acts brought stands above the post that it was brought to. */
export function gatherBlocks(slots: readonly Slot[]): readonly Block[] {
  const blocks = slots
    .filter(({ depth }) => depth === 0)
    .map((top) => ({ top, children: slots.filter(({ name }) => name.startsWith(`${top.name}.`)) }));
  const isAdded = ({ top, children }: Block): boolean =>
    [top, ...children].some(({ parts }) => parts.some((part) => part?.isAdded === true));
  return [...blocks.filter(isAdded), ...blocks.filter((block) => !isAdded(block))];
}

/** A card as HTML, in pieces: who draws it anew need only read the pieces that are not as they were. */
export interface RenderedCard {
  /** What stands around the pieces: with another one, every piece is another one. */
  readonly frame: string;
  /** The head, each part at the top or what is said instead of them, the sentences, the figures: one element each. */
  readonly pieces: readonly string[];
  readonly html: string;
}

/** One card among those of a row. */
export interface Placed {
  readonly card: Card;
  /** Which of the row it is. */
  readonly index: number;
  readonly blocks: readonly Block[];
}

/** What is needed to render a part of a card. */
interface Context {
  readonly story: Story;
  readonly options: CardOptions;
  readonly index: number;
  readonly hop: number;
}

/** Renders a card: a list of parts, each in its place, with the sentences about it below. */
export function renderCard({ card, index, blocks }: Placed, story: Story, options: CardOptions): RenderedCard {
  const context: Context = { story, options, index, hop: card.hop };
  const title = escapeText(card.title);
  const frame = `<article class="card r${blocks.length + 3}" data-hop="${card.hop}">`;
  const list = card.parts === undefined ? "" : `<ul class="parts" aria-label="${title}">`;
  const nothing = `<p class="nothing r${blocks.length}">${nothingHeld[story.language]}</p>`;
  const parts = card.parts === undefined ? [nothing] : blocks.map((block) => renderBlock(block, context));
  const lead = card.lead.map((line) => `<p>${escapeText(line)}</p>`).join("");
  const notes = card.notes.map((note) => `<li>${escapeText(note)}</li>`).join("");
  const head = `<header><h3>${title}</h3>${lead}</header>`;
  const foot = [`<ul class="notes">${notes}</ul>`, `<dl>${card.lines.map(renderLine).join("")}</dl>`];
  return {
    frame: frame + list,
    pieces: [head, ...parts, ...foot],
    html: `${frame}${head}${list}${parts.join("")}${list === "" ? "" : "</ul>"}${foot.join("")}</article>`,
  };
}

function renderLine({ about, said }: Card["lines"][number]): string {
  return `<div><dt>${escapeText(about)}</dt><dd>${escapeText(said)}</dd></div>`;
}

function renderBlock({ top, children }: Block, context: Context): string {
  const part = top.parts[context.index];
  if (part === undefined) {
    return `<li class="absent" data-slot="${escapeText(top.name)}" aria-hidden="true"></li>`;
  }
  const inner = children.flatMap(({ parts }) => parts[context.index] ?? []);
  const list = inner
    .map((one) => `<li class="part ${one.state}" data-slot="${escapeText(one.name)}">${renderBody(one, context)}</li>`)
    .join("");
  const added = part.isAdded ? " added" : "";
  const nested = list === "" ? "" : `<ul class="inner">${list}</ul>`;
  const opened = `<li class="part top ${part.state}${added}" data-slot="${escapeText(top.name)}">`;
  return `${opened}${renderBody(part, context)}${nested}</li>`;
}

function renderBody(part: CardPart, { story, options, hop }: Context): string {
  const { bundle, language } = story;
  const name = escapeText(callPart(bundle, part.name, language));
  const label = escapeText(part.label);
  // Seen is the short name; said is the one that needs no card around it. Mostly they are one.
  const named = label === name ? name : `<span aria-hidden="true">${label}</span><span class="said">${name}</span>`;
  const tag = sayTag(part, story);
  const body = [
    part.depth === 0 ? drawTop(part, story) : "",
    `<span class="label">${part.state === "dropped" ? `<del>${named}</del>` : named}</span>`,
    tag === "" ? "" : `<span class="tag" aria-hidden="true">${escapeText(tag)}</span>`,
    `<span class="said">${escapeText(sayPartFate(part, story))}</span>`,
  ].join("");
  return options.pressable && part.state !== "kept"
    ? `<button type="button" class="body" data-hop="${hop}" data-part="${escapeText(part.name)}">${body}</button>`
    : `<span class="body" data-part="${escapeText(part.name)}">${body}</span>`;
}

function drawTop({ name }: CardPart, { bundle, trace }: Story): string {
  const isPerson = bundle.parts.some((one) => one.name === name && one.person);
  const drawing = isPerson ? drawFace(name === "author" ? trace.post.by : "") : drawPart(name);
  return `<span class="drawing${isPerson ? " face" : ""}">${drawing}</span>`;
}
