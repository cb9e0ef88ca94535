import { catalogue } from "../../diagnostics/catalogue.ts";
import { createDiagnostic } from "../../diagnostics/create-diagnostic.ts";
import type { Said } from "../../lib/said.ts";
import { isDate } from "../is-date.ts";
import { adviseDate } from "../advise-date.ts";
import { improveDate } from "../improve-date.ts";
import { figure, text, word } from "../tokens.ts";
import { endOfLine } from "./end-of-line.ts";
import {
  createMissing,
  endOf,
  isToken,
  reportSlip,
  retype,
  type Slip,
  type SlipPlace,
  spanOf,
  tokenAt,
} from "./slip.ts";
import { writeFix } from "../write-fix.ts";

/** Dates between quotes, in words, and with other marks between their figures. */
export function findDateSlips(place: SlipPlace): readonly Slip[] {
  return [...findQuotedDate(place), ...findDateInWords(place), ...findDayFirst(place), ...findOtherMarks(place)];
}

const withoutQuotes: Said = { en: "Write the date without quotes.", nl: "Schrijf de datum zonder aanhalingstekens." };

function findQuotedDate(place: SlipPlace): readonly Slip[] {
  const token = tokenAt(place);
  const date = token?.image.slice(1, -1) ?? "";
  if (!isToken(token, text) || !isDate(date)) {
    return [];
  }
  const fixes = writeFix(spanOf(place, token), date, true);
  const finding = reportSlip(place, { advice: withoutQuotes, fixes });
  const read = { ...retype(token, figure), image: date, startOffset: token.startOffset + 1 };
  return [{ from: place.index, count: 1, instead: [read], finding }];
}

/** `from March 2016`: words, a year and what belongs to it. */
function findDateInWords(place: SlipPlace): readonly Slip[] {
  const token = tokenAt(place);
  if (token === undefined || !place.expectation.expected.en.includes("a date")) {
    return [];
  }
  const end = endOfLine(place.source.text, token.startOffset);
  const line = place.tokens.slice(place.index, place.index + 4).filter(({ startOffset }) => startOffset < end);
  const last = line.findLastIndex(({ tokenType }) => tokenType === figure);
  return last < 0 ? [] : [readAsDate(place, place.index, last + 1)];
}

/** `from 1 March 2016`: the day was read as the date. */
function findDayFirst(place: SlipPlace): readonly Slip[] {
  const { tokens, index, source } = place;
  const [day, next] = [tokenAt(place, -1), tokenAt(place)];
  if (!isToken(day, figure) || !/^\d{1,2}(?:st|nd|rd|th)?$/u.test(day.image) || !isToken(next, word)) {
    return [];
  }
  const end = endOfLine(source.text, day.startOffset);
  const line = tokens.slice(index, index + 4).filter(({ startOffset }) => startOffset < end);
  const year = line.findIndex(({ tokenType, image }) => tokenType === figure && /^\d{4}$/u.test(image));
  const slip = year < 0 ? undefined : readAsDate(place, index - 1, year + 2);
  return slip === undefined || slip.finding?.fixes.length === 0 ? [] : [slip];
}

/** `2016/03/14`, `14.03.2016`, `2016–03–14`: figures that nothing but marks stands between. */
function findOtherMarks(place: SlipPlace): readonly Slip[] {
  const { tokens, index, source } = place;
  const marks = /^[./\-‐‑‒–—−]?$/u;
  const joins = (at: number): boolean => {
    const [before, token] = [tokens[at - 1], tokens[at]];
    return (
      before !== undefined && token !== undefined && marks.test(source.text.slice(endOf(before), token.startOffset))
    );
  };
  let first = index;
  while (index - first < 5 && joins(first)) {
    first -= 1;
  }
  let last = index;
  while (last - index < 5 && joins(last + 1)) {
    last += 1;
  }
  const run = tokens.slice(first, last + 1);
  const isDated =
    tokens[first - 1]?.image !== "waft" &&
    run.length > 1 &&
    run.every(({ tokenType, image }) => tokenType === figure || image === ".");
  return isDated ? [readAsDate(place, first, run.length)] : [];
}

function readAsDate(place: SlipPlace, from: number, count: number): Slip {
  const [first, last] = [place.tokens[from], place.tokens[from + count - 1]];
  if (first === undefined || last === undefined) {
    return { from, count: 0, instead: [] };
  }
  const span = spanOf(place, first, last);
  const written = place.source.text.slice(span.start, span.end);
  const better = improveDate(written);
  const fixes = better === undefined ? [] : writeFix(span, better);
  const finding = createDiagnostic(catalogue.notADate, { span, fixes }, { text: written, advice: adviseDate(written) });
  return { from, count, instead: [createMissing(figure, span.start)], finding, covers: span };
}
