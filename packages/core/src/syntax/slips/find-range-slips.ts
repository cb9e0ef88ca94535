import type { IToken } from "chevrotain";
import { fillSaid, type Said } from "../../lib/said.ts";
import { openBracket, word } from "../tokens.ts";
import { writeFix } from "../write-fix.ts";
import { restOfLine } from "./end-of-line.ts";
import { type Count, readCount } from "./read-count.ts";
import { countUntil, readInstead } from "./read-instead.ts";
import { endOf, isOneOf, isToken, reportSlip, type Slip, type SlipPlace, spanOf } from "./slip.ts";

/** How many tokens before the place where reading stopped a counter may stand. */
const furthest = 6;

/** `forwards is between 1 and 3`, `forwards is 1..3`, `forwards is 1 or 2`: a counter is asked about several numbers. */
export function findRangeSlips(place: SlipPlace): readonly Slip[] {
  const last = place.index;
  const places = Array.from({ length: furthest + 1 }, (_, ahead) => Math.max(0, last - furthest) + ahead);
  return places.flatMap((at) => (at < last ? findFrom(place, at) : [])).slice(0, 1);
}

function findFrom(place: SlipPlace, from: number): readonly Slip[] {
  const { source, tokens, index } = place;
  const [asks, counter, first] = [-1, 0, 1].map((ahead) => tokens[from + ahead]);
  const isAsked = isOneOf(asks, ["when", "and", "or", "not"]) || isToken(asks, openBracket);
  if (!isAsked || !isToken(counter, word) || first === undefined) {
    return [];
  }
  const range = readRange(restOfLine(source.text, first.startOffset));
  const end = first.startOffset + (range?.length ?? 0);
  const to = from + 1 + countUntil(tokens, from + 1, end);
  return range === undefined || to <= index ? [] : [rewrite(place, { from, to, counter, end }, range)];
}

/** What asks about a counter, and where it ends. */
interface Asked {
  readonly from: number;
  readonly to: number;
  readonly counter: IToken;
  readonly end: number;
}

function rewrite(place: SlipPlace, { from, to, counter, end }: Asked, range: Range): Slip {
  const { source, tokens } = place;
  const question = askRange(place, counter, range);
  const isWrapped = range.isNone === true || needsBrackets(question, [tokens[from - 1], tokens[to]]);
  const whole = `${range.isNone === true ? "not " : ""}${isWrapped ? `(${question})` : question}`;
  const first = tokens[from + (isOneOf(tokens[from + 1], ["is"]) ? 2 : 1)] ?? counter;
  const span = { file: source.path, start: first.startOffset, end };
  const found = `'${source.text.slice(span.start, end)}'`;
  const fixes = writeFix({ ...spanOf(place, counter), end }, whole);
  const finding = reportSlip(place, { span, found, expected, advice: fillSaid(advice, { whole }), fixes });
  const covers = { ...span, start: endOf(counter) };
  return { from, count: to - from, instead: readInstead(whole, counter.startOffset), finding, covers };
}

/** Whether several questions in the place of one would be read otherwise beside what stands before and behind them. */
function needsBrackets(question: string, [before, behind]: readonly (IToken | undefined)[]): boolean {
  const isJoined = isOneOf(before, ["and"]) || isOneOf(behind, ["and"]);
  return isOneOf(before, ["not"]) ? / (?:and|or) /u.test(question) : isJoined && question.includes(" or ");
}

/** Numbers of which a counter may be any. */
interface Range extends Count {
  /** Those that are named one by one. */
  readonly listed?: readonly string[];
  /** Whether it is to be none of them. */
  readonly isNone?: boolean;
}

const listed = /^(?:is\s)?\d{1,3}(?:(?:,\s?|\s)or\s\d{1,3})+(?![\w-])/u;

function readRange(said: string): Range | undefined {
  const list = listed.exec(said)?.[0];
  if (list !== undefined) {
    return { least: 0, length: list.length, listed: list.match(/\d+/gu) ?? [] };
  }
  const lead = /^(?:is\s)?(?:not\s)?(?:in\s)?/u.exec(said)?.[0] ?? "";
  const rest = said.slice(lead.length);
  const count = readCount(rest);
  return isRange(count) && !bound.test(rest)
    ? { ...count, length: lead.length + count.length, isNone: lead.includes("not") }
    : undefined;
}

/** What is told elsewhere: `at most 2`. */
const bound = /^(?:at|up|no|max|hoogstens|tot)/u;

function isRange(count: Count | undefined): count is Count {
  return count?.most !== undefined && count.least < count.most;
}

/** The same as the language asks it: of a counter that stands still at its end, that is not asked. */
function askRange(place: SlipPlace, { image }: IToken, { least, most = 0, listed: numbers }: Range): string {
  if (numbers !== undefined) {
    return numbers.map((number) => `${image} is ${number}`).join(" or ");
  }
  const end = findEnd(place, image);
  const isOpen = end !== undefined && most >= end;
  const from = least > 0 || isOpen ? [`${image} is at least ${least}`] : [];
  return [...from, ...(isOpen ? [] : [`not ${image} is at least ${most + 1}`])].join(" and ");
}

function findEnd({ source }: SlipPlace, counter: string): number | undefined {
  const declared = new RegExp(String.raw`\bcounter\s+${counter}\s+to\s+(\d{1,3})\b`, "u").exec(source.text);
  return declared === null ? undefined : Number(declared[1]);
}

const expected: Said = { en: "a number or 'at least'", nl: "een getal of 'at least'" };
const advice: Said = { en: "Write '{whole}'.", nl: "Schrijf '{whole}'." };
