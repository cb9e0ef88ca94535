import type { IToken } from "chevrotain";
import type { Said } from "../../lib/said.ts";
import type { Span } from "../../text/source-file.ts";
import { isFirstOfLine } from "../is-first-of-line.ts";
import { closeBrace, dot, figure, openBrace, plus, star } from "../tokens.ts";
import { isToken, reportSlip, type Slip, type SlipPlace, spanOf, tokenAt } from "./slip.ts";

/** `* on like of post`, `1. on like of post`: marks before each line, as in a list elsewhere. */
export function findListMarks(place: SlipPlace): readonly Slip[] {
  const { tokens, index } = place;
  const first = tokenAt(place);
  const length = countMark(place, index);
  if (first === undefined || length === 0) {
    return [];
  }
  const end = findEnd(tokens, index);
  const marks: (readonly IToken[])[] = [];
  const kept: IToken[] = [];
  for (let at = index; at < end;) {
    const count = countMark(place, at);
    marks.push(...(count > 0 ? [tokens.slice(at, at + count)] : []));
    kept.push(...tokens.slice(at + count, at + count + 1));
    at += count + 1;
  }
  const span = spanOf(place, first, tokenAt(place, length - 1));
  const found = `'${place.source.text.slice(span.start, span.end)}'`;
  const edits = marks.map(([start = first, last = start]) => ({ span: withBlanks(place, start, last), text: "" }));
  const title: Said = { en: "Leave them out", nl: "Laat ze weg" };
  const finding = reportSlip(place, { span, found, advice: noMarks, fixes: [{ title, edits }] });
  return [{ from: index, count: end - index, instead: kept, finding }];
}

const noMarks: Said = {
  en: "Leave out what stands before each line: a line begins with its word.",
  nl: "Laat weg wat voor elke regel staat: een regel begint met zijn woord.",
};

/** Of how many tokens the mark consists with which a line begins. */
function countMark({ source, tokens }: SlipPlace, at: number): number {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!isFirstOfLine(source, tokens, at)) {
    return 0;
  }
  return isToken(first, figure) && isToken(second, dot) ? 2 : Number(isToken(first, star) || isToken(first, plus));
}

/** Where the braces end in which something stands. */
function findEnd(tokens: readonly IToken[], from: number): number {
  let depth = 0;
  const length = tokens.slice(from).findIndex(({ tokenType }) => {
    depth += Number(tokenType === openBrace) - Number(tokenType === closeBrace);
    return depth < 0;
  });
  return length < 0 ? tokens.length : from + length;
}

function withBlanks(place: SlipPlace, first: IToken, last: IToken): Span {
  const span = spanOf(place, first, last);
  const rest = place.source.text.slice(span.end, span.end + 200);
  return { ...span, end: span.end + rest.length - rest.trimStart().length };
}
