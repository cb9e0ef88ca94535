import { catalogue } from "../../diagnostics/catalogue.ts";
import { createDiagnostic } from "../../diagnostics/create-diagnostic.ts";
import { fillSaid, type Said } from "../../lib/said.ts";
import { isFirstOfLine } from "../is-first-of-line.ts";
import { openText, text, word } from "../tokens.ts";
import { endOfLine } from "./end-of-line.ts";
import { findOpenBraces } from "./find-open-braces.ts";
import {
  createMissing,
  endOf,
  isOneOf,
  isToken,
  reportSlip,
  type Slip,
  type SlipPlace,
  spanOf,
  tokenAt,
} from "./slip.ts";

/** Texts whose words were read as words of the language, so that reading stopped somewhere behind where they begin. */
export function findBareTexts(place: SlipPlace): readonly Slip[] {
  return [
    ...findCitedAddress(place),
    ...findCitedTitle(place),
    ...findHeader(place),
    ...findRefusal(place),
    ...findAddress(place),
    ...findInnerQuotes(place),
  ];
}

/** How many tokens of a line are looked over at most. */
const longest = 40;

/** The first of some words at the beginning of the line on which reading stopped, or behind the word that begins it. */
function findOnLine({ source, tokens, index }: SlipPlace, words: readonly string[]): number | undefined {
  for (let at = index; at >= Math.max(0, index - longest); at -= 1) {
    if (isFirstOfLine(source, tokens, at)) {
      return [at, at + 1].find((one) => one < index && isOneOf(tokens[one], words));
    }
  }
  return undefined;
}

const aText: Said = { en: "a text between double quotes", nl: "een tekst tussen dubbele aanhalingstekens" };
const quotes: Said = { en: "Put it between double quotes.", nl: "Zet het tussen dubbele aanhalingstekens." };

/** `refused The author keeps it`: what people are told, up to the end of its line. */
function findRefusal(place: SlipPlace): readonly Slip[] {
  const at = findOnLine(place, ["refused"]);
  const first = place.tokens[(at ?? 0) + 1];
  const start = first?.startOffset;
  return at === undefined || start === undefined || isToken(first, text) ? [] : readLine(place, at + 1, start);
}

/** `source https://…`, `source "https://…"`: a source is declared, and named where it is cited. */
function findCitedAddress(place: SlipPlace): readonly Slip[] {
  const { source, tokens } = place;
  const at = findOnLine(place, ["source", "inferred", "against"]);
  const first = tokens[(at ?? 0) + 1];
  const start = first?.startOffset ?? 0;
  const written = /^"?https?:\/\/[^\s"]*"?/u.exec(source.text.slice(start, start + 400))?.[0];
  if (at === undefined || written === undefined) {
    return [];
  }
  const span = { file: source.path, start, end: start + written.length };
  const after = tokens.findIndex(({ startOffset }, index) => index > at && startOffset >= span.end);
  const told = { span, found: { en: "an address", nl: "een adres" }, expected: aSource, advice: declareSource };
  const count = (after < 0 ? tokens.length : after) - at - 1;
  const instead = [createMissing(word, start)];
  return [{ from: at + 1, count, instead, finding: reportSlip(place, told), covers: span }];
}

const aSource: Said = { en: "the name of a source", nl: "de naam van een bron" };
const declareSource: Said = {
  en: "Declare the source outside the rule, with this address behind 'url', and write its name here.",
  nl: "Declareer de bron buiten de regel, met dit adres achter 'url', en schrijf hier de naam ervan.",
};

/** `source "The book of the village"`: a source is cited by its name, and has its title where it is declared. */
function findCitedTitle(place: SlipPlace): readonly Slip[] {
  const { index } = place;
  const [before, title] = [tokenAt(place, -1), tokenAt(place)];
  const isCited = isOneOf(before, ["source", "against"]) || isOneOf(tokenAt(place, -2), ["inferred"]);
  if (!isCited || findOpenBraces(place).length === 0 || !isToken(title, text) || !/\s/u.test(title.image)) {
    return [];
  }
  const finding = reportSlip(place, { expected: aSource, advice: declareTitle });
  const instead = [createMissing(word, title.startOffset)];
  return [{ from: index, count: 1, instead, finding, covers: spanOf(place, title) }];
}

const declareTitle: Said = {
  en: "Declare the source outside the rule, with this behind 'title', and write its name here.",
  nl: "Declareer de bron buiten de regel, met dit achter 'title', en schrijf hier de naam ervan.",
};

/** `shows it to followers A friend likes this`: behind the audience a text begins that no quotes are around. */
function findHeader(place: SlipPlace): readonly Slip[] {
  const { tokens, index } = place;
  const at = findOnLine(place, ["shows"]);
  const [audience, first, second] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  const isBehind = at !== undefined && tokens.slice(at, index).some((token) => isOneOf(token, ["to"]));
  const isBegun = isToken(audience, word) && isToken(first, word) && isToken(second, word);
  return isBehind && isBegun && /^\p{Lu}/u.test(first.image) ? readLine(place, index, first.startOffset) : [];
}

/** `use ./shares.waft`, `use @village/words` */
function findAddress(place: SlipPlace): readonly Slip[] {
  const at = findOnLine(place, ["use"]);
  const use = place.tokens[at ?? -1];
  if (at === undefined || use === undefined || isToken(place.tokens[at + 1], text)) {
    return [];
  }
  const written = place.source.text.slice(endOf(use));
  const start = endOf(use) + written.length - written.trimStart().length;
  const address = place.source.text.slice(start, endOfLine(place.source.text, start));
  return /^[@./\w-]+\s*$/u.test(address) && /[@./]/u.test(address) ? readLine(place, at + 1, start) : [];
}

/** Reads from an offset to the end of its line as one text, in the place of the tokens there. */
function readLine(place: SlipPlace, from: number, start: number): readonly Slip[] {
  const { source, tokens } = place;
  const line = source.text.slice(start, endOfLine(source.text, start));
  const raw = line.replace(/\s\/\/.*$/u, "").trimEnd();
  const span = { file: source.path, start, end: start + raw.length };
  const after = tokens.findIndex(({ startOffset }, at) => at >= from && startOffset >= span.end);
  const title: Said = { en: "Put it between double quotes", nl: "Zet het tussen dubbele aanhalingstekens" };
  const fixes = /["\\]/u.test(raw) ? [] : [{ title, edits: [{ span, text: `"${raw}"` }] }];
  const finding = reportSlip(place, { span, found: `'${raw}'`, expected: aText, advice: quotes, fixes });
  const instead = [{ ...createMissing(text, start), image: raw }];
  return [{ from, count: (after < 0 ? tokens.length : after) - from, instead, finding, covers: span }];
}

/** `"He said "hello" to all"`: right behind a text something stands that is no blank. */
function findInnerQuotes(place: SlipPlace): readonly Slip[] {
  const { source, tokens, index } = place;
  const [first, inner] = [tokenAt(place, -1), tokenAt(place)];
  if (!isToken(first, text) || inner === undefined || inner.startOffset !== endOf(first)) {
    return [];
  }
  const end = endOfLine(source.text, first.startOffset);
  const line = tokens.slice(index, index + longest).filter(({ startOffset }) => startOffset < end);
  const last = line.findLastIndex((token) => isToken(token, text));
  const closing = line[last];
  if (closing === undefined) {
    return [];
  }
  const span = spanOf(place, first, closing);
  const written = source.text.slice(span.start, span.end);
  const isClosed = closing.tokenType !== openText || closing.image === '"';
  const escaped = `"${written.slice(1, isClosed ? -1 : undefined).replaceAll(/(?<!\\)"/gu, '\\"')}"`;
  const title = fillSaid({ en: "Write '{text}'", nl: "Schrijf '{text}'" }, { text: escaped });
  const fixes = isClosed ? [{ title, edits: [{ span, text: escaped }] }] : [];
  const finding = createDiagnostic(catalogue.innerQuotes, { span: spanOf(place, inner), fixes }, {});
  const instead = [{ ...createMissing(text, span.start), image: escaped.slice(1, -1) }];
  return [{ from: index - 1, count: last + 2, instead, finding, covers: span }];
}
