import { type IToken, tokenMatcher } from "chevrotain";
import { fillSaid, type Said } from "../../lib/said.ts";
import {
  bar,
  closeBrace,
  closeBracket,
  dot,
  equals,
  figure,
  openBrace,
  openBracket,
  text,
  word,
  words,
} from "../tokens.ts";
import { deleteFix, writeFix } from "../write-fix.ts";
import {
  endOf,
  isOneOf,
  isOnOneLine,
  isToken,
  reportSlip,
  retype,
  type Slip,
  type SlipPlace,
  spanOf,
  tokenAt,
} from "./slip.ts";

/** Marks that other languages write twice, or around a list. */
export function findMarks(place: SlipPlace): readonly Slip[] {
  const [first, second] = [tokenAt(place), tokenAt(place, 1)];
  const twice = [
    { type: equals, word: "is" as const },
    { type: bar, word: "or" as const },
  ].find(({ type }) => isToken(first, type) && isToken(second, type));
  if (twice !== undefined && first !== undefined && second !== undefined) {
    const span = spanOf(place, first, second);
    const found = `'${first.image}${second.image}'`;
    const advice = fillSaid({ en: "Write '{word}' here.", nl: "Schrijf hier '{word}'." }, { word: twice.word });
    const finding = reportSlip(place, { span, found, advice, fixes: writeFix(span, twice.word) });
    return [{ from: place.index, count: 2, instead: [retype(first, words[twice.word])], finding }];
  }
  return [...findBrackets(place), ...findFullStop(place), ...findPartOf(place)];
}

/** `keeps text, image.`: the next line was read as what is inside. */
function findFullStop(place: SlipPlace): readonly Slip[] {
  const [stop, next] = [tokenAt(place, -2), tokenAt(place, -1)];
  if (!isToken(stop, dot) || next === undefined || isOnOneLine(place, stop, next)) {
    return [];
  }
  const span = spanOf(place, stop);
  const expected: Said = { en: "the next clause", nl: "de volgende zin" };
  const finding = reportSlip(place, { span, found: "'.'", expected, advice: noStop, fixes: deleteFix(span) });
  return [{ from: place.index - 2, count: 1, instead: [], finding }];
}

const noStop: Said = {
  en: "Leave it out: a clause ends where the next one begins.",
  nl: "Laat het weg: een zin houdt op waar de volgende begint.",
};

/** `loses link of text` */
function findPartOf(place: SlipPlace): readonly Slip[] {
  const [inner, of, outer] = [tokenAt(place, -1), tokenAt(place), tokenAt(place, 1)];
  if (!isToken(inner, word) || !isOneOf(of, ["of"]) || !isToken(outer, word)) {
    return [];
  }
  if (outer.image === "post") {
    const span = spanOf(place, of, outer);
    const finding = reportSlip(place, { span, found: "'of post'", advice: noPost, fixes: deleteFix(span) });
    return [{ from: place.index, count: 2, instead: [], finding }];
  }
  const path = `${outer.image}.${inner.image}`;
  const advice = fillSaid(
    {
      en: "What is inside a part is written behind it: '{path}'.",
      nl: "Wat in een onderdeel zit, staat erachter: '{path}'.",
    },
    { path },
  );
  const finding = reportSlip(place, { advice, fixes: writeFix(spanOf(place, inner, outer), path) });
  return [{ from: place.index - 1, count: 3, instead: [outer, retype(of, dot), inner], finding }];
}

const noPost: Said = {
  en: "Leave 'of post' out: it always speaks of the post.",
  nl: "Laat 'of post' weg: het gaat altijd over het bericht.",
};

/** `on (like, comment) of post`, `posts have { text }` */
function findBrackets(place: SlipPlace): readonly Slip[] {
  const { tokens, index } = place;
  const open = tokenAt(place);
  const closing = isToken(open, openBracket) ? closeBracket : isToken(open, openBrace) ? closeBrace : undefined;
  const length = tokens.slice(index, index + 30).findIndex(({ tokenType }) => tokenType === closing);
  const close = tokenAt(place, length);
  if (open === undefined || close === undefined || length < 1 || !isOnOneLine(place, open, close)) {
    return [];
  }
  const advice: Said = {
    en: "Leave the brackets out: a list needs none.",
    nl: "Laat de haakjes weg: een lijst heeft ze niet nodig.",
  };
  const title: Said = { en: "Leave the brackets out", nl: "Laat de haakjes weg" };
  const edits = [open, close].map((token) => ({ span: spanOf(place, token), text: "" }));
  const finding = reportSlip(place, { advice, fixes: [{ title, edits }] });
  return [{ from: index, count: length + 1, instead: tokens.slice(index + 1, index + length), finding }];
}

/** One word or mark, or several of the same mark with nothing between them. */
function leaveOutMarks(place: SlipPlace, first: IToken): readonly Slip[] {
  const { tokens, index } = place;
  const row = tokens.slice(index, index + 5);
  const isMark = ![word, text, figure].some((type) => tokenMatcher(first, type));
  const other = isMark
    ? row.findIndex(({ image, startOffset }, at) => image !== first.image || startOffset !== first.startOffset + at)
    : 1;
  const count = other < 0 ? row.length : other;
  const span = spanOf(place, first, tokens[index + count - 1] ?? first);
  const found = `'${place.source.text.slice(span.start, span.end)}'`;
  const told = isMark ? { span, found, fixes: deleteFix(span) } : {};
  const advice = first.tokenType === dot ? { advice: noStop } : {};
  return [{ from: index, count, instead: [], finding: reportSlip(place, { ...told, ...advice }) }];
}

/** What stands there and nothing needs; a name that is written as two words. */
export function findTooMuch(place: SlipPlace): readonly Slip[] {
  const [before, token] = [tokenAt(place, -1), tokenAt(place)];
  if (token === undefined || token.tokenType === openBrace) {
    return [];
  }
  if (!place.expectation.words.includes("{") || !isToken(before, word) || !isToken(token, word)) {
    return leaveOutMarks(place, token);
  }
  const name = `${before.image}-${token.image}`;
  const advice = fillSaid(
    {
      en: "A name is one word: write '{name}', or leave it out.",
      nl: "Een naam is één woord: schrijf '{name}', of laat het weg.",
    },
    { name },
  );
  const fixes = writeFix({ ...spanOf(place, before, token), end: endOf(token) }, name);
  return [{ from: place.index, count: 1, instead: [], finding: reportSlip(place, { advice, fixes }) }];
}
