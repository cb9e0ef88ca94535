import type { Said } from "../../lib/said.ts";
import { didYouMean } from "../../lib/suggest-names.ts";
import { clauseStarts, closeBrace, openBrace, word, words } from "../tokens.ts";
import { writeFix } from "../write-fix.ts";
import { endOfLine } from "./end-of-line.ts";
import { findOpenBraces } from "./find-open-braces.ts";
import {
  createMissing,
  isOneOf,
  isToken,
  reportSlip,
  retype,
  type Slip,
  type SlipPlace,
  spanOf,
  tokenAt,
} from "./slip.ts";

/** `for like of post`, `like of post`: what a rule is about, without the word that says so. */
export function findOtherOn(place: SlipPlace): readonly Slip[] {
  const { index, source, tokens } = place;
  const token = tokenAt(place);
  if (!isToken(token, word) || !isToken(tokenAt(place, -1), openBrace)) {
    return [];
  }
  const end = endOfLine(source.text, token.startOffset);
  const of = tokens.slice(index, index + 5).findIndex(({ image, startOffset }) => image === "of" && startOffset < end);
  if (of < 1) {
    return [];
  }
  const span = spanOf(place, token);
  const expected: Said = { en: "'on'", nl: "'on'" };
  const advice: Said = { en: "Write 'on' here.", nl: "Schrijf hier 'on'." };
  if (of === 1) {
    const fixes = writeFix({ ...span, end: span.start }, "on ");
    const on = createMissing(words.on, span.start);
    return [{ from: index, count: 0, instead: [on], finding: reportSlip(place, { expected, advice, fixes }) }];
  }
  const told = { expected, advice: didYouMean(token.image, ["on"], advice), fixes: writeFix(span, "on") };
  const finding = reportSlip(place, told);
  return [{ from: index, count: 1, instead: [retype(token, words.on)], finding }];
}

/** `on` behind another clause of a rule that does not begin with it: it is read first. */
export function findLateOn(place: SlipPlace): readonly Slip[] {
  const { tokens, index, source } = place;
  const on = tokenAt(place);
  const open = findOpenBraces(place).at(-1);
  if (!isOneOf(on, ["on"]) || open === undefined || isOneOf(tokens[open + 1], ["on"])) {
    return [];
  }
  const next = tokens.findIndex(
    (token, at) => at > index + 1 && (isToken(token, closeBrace) || isOneOf(token, clauseStarts)),
  );
  const [last, brace, after] = [tokens[next - 1], tokens[open], tokens[next]];
  if (last === undefined || brace === undefined || after === undefined) {
    return [];
  }
  const span = spanOf(place, on, last);
  const at = { ...span, start: brace.startOffset + 1, end: brace.startOffset + 1 };
  const title: Said = { en: "Move it to the beginning", nl: "Zet het aan het begin" };
  const edits = [
    { span: at, text: ` ${source.text.slice(span.start, span.end)}` },
    { span: { ...span, end: after.startOffset }, text: "" },
  ];
  const from = open + 1;
  const instead = [...tokens.slice(index, next), ...tokens.slice(from, index)];
  return [{ from, count: next - from, instead, finding: reportSlip(place, { fixes: [{ title, edits }] }) }];
}
