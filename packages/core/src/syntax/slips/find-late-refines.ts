import type { Said } from "../../lib/said.ts";
import { clauseStarts, closeBrace, word } from "../tokens.ts";
import { findOpenBraces } from "./find-open-braces.ts";
import { endOf, isOneOf, isToken, reportSlip, type Slip, type SlipPlace, spanOf, tokenAt } from "./slip.ts";

/** `refines like` as a line of a rule: it stands behind the name of the rule. */
export function findLateRefines(place: SlipPlace): readonly Slip[] {
  const { tokens, index, source } = place;
  const refines = tokenAt(place);
  if (!isOneOf(refines, ["refines"])) {
    return [];
  }
  const open = findOpenBraces(place).at(-1) ?? 0;
  const [keyword, name, brace] = [tokens[open - 2], tokens[open - 1], tokens[open]];
  if (!isOneOf(keyword, ["rule"]) || !isToken(name, word) || brace === undefined) {
    return [];
  }
  const next = tokens.findIndex(
    (token, at) => at > index + 1 && (isToken(token, closeBrace) || isOneOf(token, clauseStarts)),
  );
  const [last, after] = [tokens[next - 1], tokens[next]];
  if (last === undefined || after === undefined) {
    return [];
  }
  const span = spanOf(place, refines, last);
  const behind = { ...span, start: endOf(name), end: endOf(name) };
  const title: Said = { en: "Move it behind the name of the rule", nl: "Zet het achter de naam van de regel" };
  const advice: Said = {
    en: "Move it behind the name of the rule, before '{'.",
    nl: "Zet het achter de naam van de regel, voor '{'.",
  };
  const edits = [
    { span: behind, text: ` ${source.text.slice(span.start, span.end)}` },
    { span: { ...span, end: after.startOffset }, text: "" },
  ];
  const found = `'${source.text.slice(span.start, span.end)}'`;
  const finding = reportSlip(place, { span, found, advice, fixes: [{ title, edits }] });
  const instead = [...tokens.slice(index, next), ...tokens.slice(open, index)];
  return [{ from: open, count: next - open, instead, finding }];
}
