import type { IToken } from "chevrotain";
import { fillSaid, type Said } from "../../lib/said.ts";
import type { Span } from "../../text/source-file.ts";
import { closeBracket, word } from "../tokens.ts";
import { writeFix } from "../write-fix.ts";
import { restOfLine } from "./end-of-line.ts";
import { isInPattern } from "./is-in-pattern.ts";
import { type Count, readCount, writeCount } from "./read-count.ts";
import { countUntil, readInstead } from "./read-instead.ts";
import { endOf, isToken, reportSlip, type Slip, type SlipPlace, spanOf } from "./slip.ts";

/** How many tokens before the place where reading stopped a count may begin. */
const before = 5;

/** `like{2:3}`, `like between 1 and 3`, `like 3 times`, `2 like`: how often an act comes, put otherwise than patterns do. */
export function findCountSlips(place: SlipPlace): readonly Slip[] {
  const last = place.index;
  const places = Array.from({ length: before + 1 }, (_, ahead) => Math.max(0, last - before) + ahead);
  return places.flatMap((at) => (at <= last ? findFrom(place, at) : [])).slice(0, 1);
}

/** A count, and where it stands. */
interface Counted {
  readonly count: Count;
  readonly from: number;
  /** The first token behind it. */
  readonly to: number;
  readonly span: Span;
  readonly written: string;
}

function findFrom(place: SlipPlace, from: number): readonly Slip[] {
  const { source, tokens, index } = place;
  const [item, first] = [tokens[from - 1], tokens[from]];
  if (item === undefined || first === undefined || !isInPattern(place, from)) {
    return [];
  }
  const start = findStart(place, item, first);
  const count = readCount(restOfLine(source.text, start));
  if (count === undefined) {
    return [];
  }
  const end = start + count.length;
  const to = from + countUntil(tokens, from, end);
  const counted = { count, from, to, written: source.text.slice(start, end), span: { file: source.path, start, end } };
  // What is written as it should be is not what is wrong here.
  return to <= index || counted.written === writeCount(count)
    ? []
    : isItem(item)
      ? writeBehind(place, counted)
      : writeBefore(place, counted);
}

/** Square brackets are no words of the language: they stand before the first one that is. */
function findStart({ source }: SlipPlace, item: IToken, { startOffset }: IToken): number {
  const from = Math.max(endOf(item), startOffset - 2);
  const bracket = /[[,:;^]\s?$/u.exec(source.text.slice(from, startOffset));
  return bracket === null ? startOffset : from + bracket.index;
}

/** Whether a token ends what can come several times. */
function isItem(token: IToken): boolean {
  return (isToken(token, word) && token.image !== "after") || isToken(token, closeBracket);
}

/** `like 2:3` */
function writeBehind(place: SlipPlace, { count, from, to, span, written }: Counted): readonly Slip[] {
  const item = place.tokens[from - 1];
  if (item === undefined) {
    return [];
  }
  const { act, behind, isClear } = sayBehind(item, count);
  const fixes = isClear ? writeFix({ ...span, start: endOf(item) }, behind) : [];
  const told = { span, found: `'${written}'`, expected, advice: fillSaid(advice, { whole: `${act}${behind}` }), fixes };
  const instead = readInstead(isClear ? behind : `{${count.least}}`, span.start);
  return [{ from, count: to - from, instead, finding: reportSlip(place, told), covers: span }];
}

/** An act, and what stands behind it so that it comes so often. */
interface SaidBehind {
  readonly act: string;
  readonly behind: string;
  /** Whether that is all: of several acts in brackets an example is shown. */
  readonly isClear: boolean;
}

/** More than one and no end to it takes the act once more: `like{2}, like*`. */
function sayBehind(item: IToken, count: Count): SaidBehind {
  const bounds = writeCount(count);
  const isAct = isToken(item, word);
  if (bounds !== undefined) {
    return { act: isAct ? item.image : "", behind: bounds, isClear: true };
  }
  const act = isAct ? item.image : "like";
  return { act, behind: `{${count.least}}, ${act}*`, isClear: isAct };
}

/** `2 like`, `between 1 and 3 likes` */
function writeBefore(place: SlipPlace, { count, from, to, span, written }: Counted): readonly Slip[] {
  const act = place.tokens[to];
  const bounds = writeCount(count);
  if (!isToken(act, word) || bounds === undefined) {
    return [];
  }
  const whole = `${nameAct(place, act)}${bounds}`;
  const fixes = writeFix({ ...span, end: endOf(act) }, whole);
  const told = { span, found: `'${written}'`, expected: anAct, advice: fillSaid(advice, { whole }), fixes };
  const instead = readInstead(whole, act.startOffset);
  return [{ from, count: to + 1 - from, instead, finding: reportSlip(place, told), covers: spanOf(place, act) }];
}

/** Two likes are `like`, as long as nothing is called `likes`. */
function nameAct({ source }: SlipPlace, { image }: IToken): string {
  const one = image.replace(/s$/u, "");
  return new RegExp(String.raw`(?:on|,|action|=)\s+${one}(?![\w-])`, "u").test(source.text) ? one : image;
}

const expected: Said = { en: "a repetition", nl: "een herhaling" };
const anAct: Said = { en: "an act", nl: "een handeling" };
const advice: Said = {
  en: "Write '{whole}': how often an act comes stands right behind it.",
  nl: "Schrijf '{whole}': hoe vaak een handeling komt, staat er meteen achter.",
};
