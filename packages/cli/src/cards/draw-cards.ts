import { listSlots, signHeld, type Card, type CardPart } from "@waft/cards/layout";
import { measureWidth } from "../screen/measure-width.ts";
import type { Screen } from "../screen/screen.ts";
import { showCharacters } from "../screen/show-characters.ts";
import { wrapText } from "../screen/wrap-text.ts";
import type { Style } from "../screen/style.ts";

const narrowestCard = 26;
const widestCard = 38;
const widestStacked = 56;
const sideBySideFrom = 80;

/** Draws cards side by side as far as the screen is wide enough, otherwise one below the other. */
export function drawCards(cards: readonly Card[], screen: Screen): readonly string[] {
  const { width } = screen;
  if (width < sideBySideFrom) {
    return cards.flatMap((card) => drawRow([card], Math.min(width, widestStacked), screen));
  }
  const perRow = Math.min(cards.length, Math.floor((width + 1) / (narrowestCard + 1)));
  const rows = Math.ceil(cards.length / perRow);
  const balanced = Math.ceil(cards.length / rows);
  const cardWidth = Math.min(widestCard, Math.floor((width + 1) / balanced) - 1);
  const starts = Array.from({ length: rows }, (_, row) => row * balanced);
  return starts.flatMap((start) => drawRow(cards.slice(start, start + balanced), cardWidth, screen));
}

/** Cards of one row show the same part on the same line, and are equally high. */
function drawRow(cards: readonly Card[], width: number, screen: Screen): readonly string[] {
  const { style } = screen;
  const inner = width - 4;
  const leads = alignBlocks(cards.map((card) => drawTexts(readLead(card, inner), inner, style.faint)));
  const parts = alignParts(cards, inner, screen);
  const notes = alignBlocks(cards.map((card) => drawNotes(card.notes, inner, style)));
  const drawn = cards.map((card, index) => [
    drawTop(card.title, width, style),
    ...[leads, parts].flatMap((blocks) => (blocks[index] ?? []).map((line) => drawSides(line, inner, style))),
    style.faint(`├${"─".repeat(width - 2)}┤`),
    ...(notes[index] ?? []).map((line) => drawSides(line, inner, style)),
    style.faint(`╰${"─".repeat(width - 2)}╯`),
  ]);
  return (drawn[0] ?? []).map((_, line) => drawn.map((card) => card[line] ?? "").join(" "));
}

/** A title that does not fit into the upper edge is repeated inside. */
function readLead({ title, lead }: Card, inner: number): readonly string[] {
  return measureWidth(title) > inner ? [title, ...lead] : lead;
}

function drawTop(title: string, width: number, style: Style): string {
  const [first = ""] = wrapText(showCharacters(title), { width: width - 4 });
  const rest = "─".repeat(width - 4 - measureWidth(first));
  return `${style.faint("╭")} ${style.strong(first)} ${style.faint(`${rest}╮`)}`;
}

function drawSides(line: string, inner: number, style: Style): string {
  return `${style.faint("│")} ${line}${" ".repeat(Math.max(0, inner - measureWidth(line)))} ${style.faint("│")}`;
}

type Block = readonly string[];

/** Fills up shorter blocks with empty lines. */
function alignBlocks(blocks: readonly Block[]): readonly Block[] {
  const height = Math.max(0, ...blocks.map(({ length }) => length));
  return blocks.map((block) => [...block, ...Array.from({ length: height - block.length }, () => "")]);
}

function drawTexts(texts: readonly string[], width: number, dress: (text: string) => string): Block {
  return texts.flatMap((text) => wrapText(showCharacters(text), { width }).map((line) => dress(line)));
}

function drawNotes(notes: readonly string[], width: number, style: Style): Block {
  return notes.flatMap((note) => {
    const lines = wrapText(showCharacters(note), { width, hanging: 2 });
    return note.startsWith("✗") ? lines.map((line) => style.error(line)) : lines;
  });
}

function alignParts(cards: readonly Card[], width: number, screen: Screen): readonly Block[] {
  const slots = listSlots(cards).map(({ parts }) =>
    alignBlocks(parts.map((part) => (part === undefined ? [] : drawPart(part, width, screen)))),
  );
  return cards.map((_, card) => slots.flatMap((slot) => slot[card] ?? []));
}

function drawPart(part: CardPart, width: number, { style, language }: Screen): Block {
  const indent = " ".repeat(2 * part.depth);
  const label = indent + dressLabel(part, style);
  const sign = part.depth > 0 && part.level === "whole" ? "" : signHeld(part, language);
  if (sign === "") {
    return [label];
  }
  const free = width - measureWidth(label) - measureWidth(sign);
  if (free >= 1) {
    return [`${label}${" ".repeat(free)}${dressSign(part, sign, style)}`];
  }
  const lines = wrapText(sign, { width: width - indent.length - 2, hanging: 2 });
  return [label, ...lines.map((line) => `${indent}  ${dressSign(part, line, style)}`)];
}

function dressLabel({ label, state }: CardPart, style: Style): string {
  return state === "dropped" ? style.ghost(label) : label;
}

function dressSign({ level, state }: CardPart, sign: string, style: Style): string {
  if (state === "dropped") {
    return style.error(sign);
  }
  return level === "linked" || level === "whole" ? style.title(sign) : style.warning(sign);
}
