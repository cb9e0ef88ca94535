import type { IToken } from "chevrotain";
import { fillSaid, type Said } from "../../lib/said.ts";
import { closeBracket, comma, openBracket, word, words } from "../tokens.ts";
import { writeFix } from "../write-fix.ts";
import { isOneOf, isOnOneLine, isToken, reportSlip, retype, type Slip, type SlipPlace, spanOf } from "./slip.ts";

/** How many tokens stand before the place where reading stopped, and how many values behind it. */
const [before, most] = [4, 20];

/** Words that begin a list of values elsewhere, behind `is` or in its place; whether none of them is meant. */
const starts: readonly (readonly [row: readonly string[], isNone: boolean])[] = [
  [["is", "not", "one", "of"], true],
  [["is", "one", "of"], false],
  [["is", "any", "of"], false],
  [["is", "either"], false],
  [["is", "neither"], true],
  [["is", "none", "of"], true],
  [["is", "not", "in"], true],
  [["is", "in"], false],
  [["not", "in"], true],
  [["in"], false],
  [["is", "not"], true],
  [["is"], false],
];

/** `is one of public, friends`, `is either public or friends`, `in (public, friends)`: values stand behind `is`. */
export function findValuePhrases(place: SlipPlace): readonly Slip[] {
  const first = Math.max(0, place.index - before);
  const places = place.tokens.slice(first, place.index + 1).keys();
  return [...places].flatMap((ahead) => readPhrase(place, first + ahead)).slice(0, 1);
}

function readPhrase(place: SlipPlace, from: number): readonly Slip[] {
  const { tokens, index } = place;
  const [row, isNone] =
    starts.find((one) => one[0].every((image, ahead) => isOneOf(tokens[from + ahead], [image]))) ?? [];
  const is = tokens[from];
  if (row === undefined || is === undefined || !isToken(tokens[from - 1], word)) {
    return [];
  }
  const { values, end } = readValues(place, from + row.length);
  // One value behind `is` alone is how it is written here.
  const isOther = values.length > (row.length < 2 ? 1 : 0);
  return isOther && end > index ? rewrite(place, { from, end, is, values, isNone: isNone === true }) : [];
}

interface Phrase {
  readonly from: number;
  readonly end: number;
  readonly is: IToken;
  readonly values: readonly IToken[];
  readonly isNone: boolean;
}

function rewrite(place: SlipPlace, { from, end, is, values, isNone }: Phrase): readonly Slip[] {
  const span = spanOf(place, is, place.tokens[end - 1]);
  const written = place.source.text.slice(span.start, span.end);
  const whole = `${isNone ? "is not" : "is"} ${values.map(({ image }) => image).join(" or ")}`;
  const advice: Said = fillSaid({ en: "Write '{whole}'.", nl: "Schrijf '{whole}'." }, { whole });
  const fixes = writeFix(span, whole);
  const finding = reportSlip(place, { span, found: `'${written}'`, expected, advice, fixes });
  const joined = values.flatMap((value, at) => (at === 0 ? [value] : [retype(value, words.or), value]));
  const not = isNone ? [retype(is, words.not)] : [];
  const instead = [retype(is, words.is), ...not, ...joined];
  return written === whole ? [] : [{ from, count: end - from, instead, finding }];
}

const expected: Said = { en: "values with 'or' between them", nl: "waarden met 'or' ertussen" };

/** The values from a place on, with commas or words between them, perhaps in brackets, and where they end. */
function readValues(place: SlipPlace, from: number): { readonly values: readonly IToken[]; readonly end: number } {
  const { tokens } = place;
  const isOpen = isToken(tokens[from], openBracket);
  const values: IToken[] = [];
  let at = from + Number(isOpen);
  for (let value = tokens[at]; value?.tokenType === word && values.length < most; value = tokens[at]) {
    values.push(value);
    at += 1;
    if (!isJoined(place, at)) {
      break;
    }
    at += 1;
  }
  const isClosed = !isOpen || isToken(tokens[at], closeBracket);
  return { values: isClosed ? values : [], end: at + Number(isOpen) };
}

/** Whether one more value stands behind what may join it, on the same line, that is not what the next question asks. */
function isJoined(place: SlipPlace, at: number): boolean {
  const [last, joins, value] = [-1, 0, 1].map((ahead) => place.tokens[at + ahead]);
  const isNext = isOneOf(place.tokens[at + 2], ["is", "has"]);
  const isMark = isToken(joins, comma) || isOneOf(joins, ["or", "nor"]);
  return isMark && last !== undefined && value?.tokenType === word && !isNext && isOnOneLine(place, last, value);
}
