import type { IToken } from "chevrotain";
import { fillSaid, type Said } from "../../lib/said.ts";
import { suggestNames } from "../../lib/suggest-names.ts";
import { isFirstOfLine } from "../is-first-of-line.ts";
import { openBrace, openText, text, word } from "../tokens.ts";
import { deleteFix, writeFix } from "../write-fix.ts";
import { hasSynonym } from "./find-word-slips.ts";
import { readInstead } from "./read-instead.ts";
import {
  createMissing,
  endOf,
  isOneOf,
  isOnOneLine,
  isToken,
  reportSlip,
  type Slip,
  type SlipPlace,
  spanOf,
  tokenAt,
} from "./slip.ts";

/** Names of several words, titles in the place of a name, and words before it: `platform My Village`, `platform "My Village"`. */
export function findNameSlips(place: SlipPlace): readonly Slip[] {
  return [findSeveralWords, findTitleAlone, findTitleFirst, findWordOfName].flatMap((find) => find(place));
}

/** What is declared with a title behind its name. */
const titled: readonly string[] = [
  "platform",
  "vocabulary",
  "bridge",
  "form",
  "audience",
  "action",
  "part",
  "person",
  "era",
  "goal",
];
/** What several words behind each other can be the name of; of actions and actors a comma may be missing between two. */
const named: readonly string[] = [...titled.filter((kind) => kind !== "action"), "rule", "counter", "attribute"];
/** What something always stands behind on the same line. */
const braced: readonly string[] = ["rule", "source", "era", "goal", "counter", "attribute"];
/** Words that go on behind a name. */
const goesOn: readonly string[] =
  "extends from as of to always added by is are refines and or until on when have has up max maximum limit".split(" ");
/** Those that can be told from a name when they are misspelt. */
const longWords = goesOn.filter(({ length }) => length > 4);
/** Words before a name that are no part of it. */
const articles: readonly string[] = ["the", "a", "an", "de", "het", "een"];
const naming: readonly string[] = ["name", "named", "called", "naam", "genaamd"];

/** The most words that are taken for one name. */
const longest = 6;

/** `platform My Village "A village"`, `rule like again {` */
function findSeveralWords(place: SlipPlace): readonly Slip[] {
  const from = findKind(place, [...named, "source"]);
  const kind = place.tokens[from - 1];
  const all = kind === undefined ? [] : readWords(place, from);
  if (kind === undefined || all.length < 2 || place.index > from + all.length) {
    return [];
  }
  const name = improveName(all.map(({ image }) => image).join(" "));
  const behind = place.tokens[from + all.length];
  const isWhole = !braced.includes(kind.image) || !isAtEnd(place, all, behind);
  if (name === undefined || !isWhole || !goesWith(place, all, behind)) {
    return [];
  }
  return isTitle(place, all, behind) ? quoteTitle(place, from, all) : joinName(place, { from, all, name, kind });
}

/** The first token behind the word that says what is declared, on the line on which reading stopped; 0 without one. */
function findKind({ source, tokens, index }: SlipPlace, kinds: readonly string[]): number {
  for (let at = index - 1; at >= Math.max(0, index - longest - 1); at -= 1) {
    if (isFirstOfLine(source, tokens, at)) {
      return isOneOf(tokens[at], kinds) ? at + 1 : 0;
    }
  }
  return 0;
}

/** The words from one on, up to the end of the line or what goes on behind a name. */
function readWords({ source, tokens }: SlipPlace, from: number): readonly IToken[] {
  const all: IToken[] = [];
  for (let at = from; at < tokens.length && all.length < longest; at += 1) {
    const token = tokens[at];
    const last = all.at(-1);
    const isNext = last === undefined || (token !== undefined && hasBlank(source.text, endOf(last), token.startOffset));
    if (!isToken(token, word) || !isNext || (at > from && isOneOf(token, goesOn))) {
      break;
    }
    all.push(token);
  }
  return all;
}

/** Whether nothing but blanks stands between two places of a line. */
function hasBlank(written: string, start: number, end: number): boolean {
  return /^[^\S\n\r]+$/u.test(written.slice(start, end));
}

/** Whether none of the words may be meant otherwise, and what stands behind them can stand behind a name. */
function goesWith(place: SlipPlace, [first, ...others]: readonly IToken[], behind: IToken | undefined): boolean {
  const isOther = others.some(
    ({ image }) => hasSynonym(image) || (/^\p{Ll}{4}/u.test(image) && suggestNames(image, longWords).length > 0),
  );
  const isEnded = isAtEnd(place, others, behind);
  const isNext = isToken(behind, text) || isToken(behind, openBrace) || isOneOf(behind, goesOn);
  return !isOther && !isOneOf(first, [...articles, ...naming, ...named]) && (isEnded || isNext);
}

function isAtEnd(place: SlipPlace, words: readonly IToken[], behind: IToken | undefined): boolean {
  const last = words.at(-1);
  return behind === undefined || last === undefined || !isOnOneLine(place, last, behind);
}

/** `platform village The Village`: what stands behind a name in small letters is its title. */
function isTitle(place: SlipPlace, all: readonly IToken[], behind: IToken | undefined): boolean {
  const [first, second] = all;
  const [isSmall, isCapital] = [/^\p{Ll}/u.test(first?.image ?? ""), /^\p{Lu}/u.test(second?.image ?? "")];
  return isSmall && isCapital && isAtEnd(place, all, behind);
}

function quoteTitle(place: SlipPlace, from: number, [, ...words]: readonly IToken[]): readonly Slip[] {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) {
    return [];
  }
  const span = spanOf(place, first, last);
  const raw = place.source.text.slice(span.start, span.end);
  const title: Said = { en: "Put it between double quotes", nl: "Zet het tussen dubbele aanhalingstekens" };
  const fixes = [{ title, edits: [{ span, text: `"${raw}"` }] }];
  const finding = reportSlip(place, { span, found: `'${raw}'`, expected: aText, advice: quotes, fixes });
  const instead = [{ ...createMissing(text, span.start), image: raw }];
  return [{ from: from + 1, count: words.length, instead, finding }];
}

const aText: Said = { en: "a text between double quotes", nl: "een tekst tussen dubbele aanhalingstekens" };
const quotes: Said = { en: "Put it between double quotes.", nl: "Zet het tussen dubbele aanhalingstekens." };

interface Several {
  readonly from: number;
  readonly all: readonly IToken[];
  readonly name: string;
  readonly kind: IToken;
}

/** What is written in capitals like a title is the title as well, where there is none. */
function joinName(place: SlipPlace, { from, all, name, kind }: Several): readonly Slip[] {
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) {
    return [];
  }
  const span = spanOf(place, first, last);
  const raw = place.source.text.slice(span.start, span.end);
  const isTitled = isToken(place.tokens[from + all.length], text) || !titled.includes(kind.image);
  const whole = isTitled || !/^\p{Lu}/u.test(raw) ? name : `${name} "${raw.replaceAll(/\s+/gu, " ")}"`;
  const advice = fillSaid(whole === name ? oneWord : oneWordAndTitle, { whole });
  const told = { span, found: `'${raw}'`, expected: aName, advice, fixes: writeFix(span, whole) };
  const instead = readInstead(whole, span.start);
  return [{ from, count: all.length, instead, finding: reportSlip(place, told) }];
}

const aName: Said = { en: "a name", nl: "een naam" };
const oneWord: Said = {
  en: "A name is one word: write '{whole}'.",
  nl: "Een naam is één woord: schrijf '{whole}'.",
};
const oneWordAndTitle: Said = {
  en: "A name is one word, and a title stands behind it: write '{whole}'.",
  nl: "Een naam is één woord, en een titel staat erachter: schrijf '{whole}'.",
};

/** `platform "My Village"`: the title stands where the name should. */
function findTitleAlone(place: SlipPlace): readonly Slip[] {
  const [kind, title, behind] = [-1, 0, 1].map((ahead) => tokenAt(place, ahead));
  if (!isOneOf(kind, titled) || !isToken(title, text) || title.tokenType === openText) {
    return [];
  }
  const written = title.image.slice(1, -1);
  const name = improveName(written);
  if (name === undefined || name === written || (isToken(behind, word) && isOnOneLine(place, title, behind))) {
    return [];
  }
  const whole = `${name} "${written.replaceAll(/(?<!\\)"/gu, "")}"`;
  const advice = fillSaid(nameFirst, { whole });
  const finding = reportSlip(place, { expected: aName, advice, fixes: writeFix(spanOf(place, title), whole) });
  return [{ from: place.index, count: 1, instead: readInstead(whole, title.startOffset), finding }];
}

const nameFirst: Said = {
  en: "Write a name before the title: '{whole}'.",
  nl: "Schrijf een naam voor de titel: '{whole}'.",
};

/** `platform "My Village" village` */
function findTitleFirst(place: SlipPlace): readonly Slip[] {
  const [kind, title, name] = [-1, 0, 1].map((ahead) => tokenAt(place, ahead));
  const isTurned = isOneOf(kind, titled) && isToken(title, text) && isToken(name, word);
  if (!isTurned || title.tokenType === openText || !isOnOneLine(place, title, name) || goesOn.includes(name.image)) {
    return [];
  }
  const whole = `${name.image} ${title.image}`;
  const fixes = writeFix(spanOf(place, title, name), whole);
  const finding = reportSlip(place, { expected: aName, advice: fillSaid(nameFirst, { whole }), fixes });
  return [{ from: place.index, count: 2, instead: [name, title], finding }];
}

/** `platform named village` */
function findWordOfName(place: SlipPlace): readonly Slip[] {
  const from = findKind(place, [...titled, ...named, "source", "actor"]);
  const [filler, name] = [place.tokens[from], place.tokens[from + 1]];
  if (from === 0 || !isOneOf(filler, naming) || !isToken(name, word) || !isOnOneLine(place, filler, name)) {
    return [];
  }
  const span = spanOf(place, filler);
  const advice = fillSaid({ en: "Leave '{word}' out.", nl: "Laat '{word}' weg." }, { word: filler.image });
  const fixes = deleteFix({ ...span, end: name.startOffset });
  const told = { span, found: `'${filler.image}'`, expected: aName, advice, fixes };
  return place.index > from + 1 || endOf(filler) > name.startOffset
    ? []
    : [{ from, count: 1, instead: [], finding: reportSlip(place, told) }];
}

/** A name in the letters of names, if there is one. */
function improveName(written: string): string | undefined {
  const letters = written.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const name = letters.replaceAll(/[^a-z0-9]+/gu, "-").replaceAll(/^[\d-]+|-+$/gu, "");
  return name === "" ? undefined : name;
}
