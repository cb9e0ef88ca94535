import type { IToken } from "chevrotain";
import type { ProposedFix } from "../../diagnostics/create-diagnostic.ts";
import type { Said } from "../../lib/said.ts";
import type { Span } from "../../text/source-file.ts";
import { isFirstOfLine } from "../is-first-of-line.ts";
import { clauseStarts, closeBrace, closeBracket, comma, openBracket, words } from "../tokens.ts";
import { createMissing, endOf, isOneOf, isToken, reportSlip, type Slip, type SlipPlace, spanOf } from "./slip.ts";

/** How many tokens a condition has at most that is read with all there is around it. */
const longest = 60;

const others: readonly (readonly string[])[] = [
  ["unless"],
  ["tenzij"],
  ["except", "when"],
  ["except", "if"],
  ["but", "not", "when"],
  ["but", "not", "if"],
  ["not", "when"],
  ["not", "if"],
];

/** `unless visibility is secret or post has image`, `not when …`: what must not hold. */
export function findUnless(place: SlipPlace): readonly Slip[] {
  const { tokens, index } = place;
  const row = others.find((one) => one.every((image, ahead) => isOneOf(tokens[index + ahead], [image]))) ?? [];
  const [first, behind] = [tokens[index], tokens[index + row.length - 1]];
  const end = row.length === 0 ? index : findEnd(place, index + row.length);
  const [asked, ...more] = tokens.slice(index + row.length, end);
  const last = more.at(-1);
  if (first === undefined || behind === undefined || asked === undefined || last === undefined) {
    return [];
  }
  const span = spanOf(place, first, behind);
  const condition = [asked, ...more];
  const isJoined = condition.some((token) => isOneOf(token, ["and", "or"]));
  const fixes = isJoined ? [wrapFix({ ...span, end: asked.startOffset }, endOf(last))] : [writeNot(span)];
  const found = `'${place.source.text.slice(span.start, span.end)}'`;
  const finding = reportSlip(place, { span, found, advice: isJoined ? notBoth : notOne, fixes });
  const not = [words.when, words.not].map((type) => createMissing(type, first.startOffset));
  const instead = [...not, ...(isJoined ? wrap(condition, asked, last) : condition)];
  return [{ from: index, count: end - index, instead, finding }];
}

function wrap(condition: readonly IToken[], first: IToken, last: IToken): readonly IToken[] {
  return [createMissing(openBracket, first.startOffset), ...condition, createMissing(closeBracket, endOf(last))];
}

function writeNot(span: Span): ProposedFix {
  return { title: { en: "Write 'when not'", nl: "Schrijf 'when not'" }, edits: [{ span, text: "when not" }] };
}

function wrapFix(span: Span, end: number): ProposedFix {
  return {
    title: { en: "Write 'when not (…)'", nl: "Schrijf 'when not (…)'" },
    edits: [
      { span, text: "when not (" },
      { span: { ...span, start: end, end }, text: ")" },
    ],
  };
}

const notOne: Said = {
  en: "Write 'when not' before what must not hold.",
  nl: "Schrijf 'when not' voor wat niet mag gelden.",
};
const notBoth: Said = {
  en: "Write 'when not', and brackets around what must not hold.",
  nl: "Schrijf 'when not', en haakjes om wat niet mag gelden.",
};

/** Where a condition ends: at a brace, or where a clause begins that is no name in it. */
function findEnd({ source, tokens }: SlipPlace, from: number): number {
  let at = from;
  while (at < Math.min(tokens.length, from + longest) && !isToken(tokens[at], closeBrace)) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    const isNamed = isOneOf(before, ["is", "or", "not", "no", "has"]) || isToken(before, comma);
    if (at > from && isOneOf(token, clauseStarts) && (!isNamed || isFirstOfLine(source, tokens, at))) {
      return at;
    }
    at += 1;
  }
  return at;
}
