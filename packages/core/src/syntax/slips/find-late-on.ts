import type { Said } from "../../lib/said.ts";
import { clauseStarts, closeBrace } from "../tokens.ts";
import { findOpenBraces } from "./find-open-braces.ts";
import { isOneOf, isToken, reportSlip, type Slip, type SlipPlace, spanOf, tokenAt } from "./slip.ts";

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
