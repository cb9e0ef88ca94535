import type { ProposedFix } from "../../diagnostics/create-diagnostic.ts";
import type { Said } from "../../lib/said.ts";
import { text } from "../tokens.ts";
import { findClosing } from "./find-closing.ts";
import { findOpenBraces } from "./find-open-braces.ts";
import { endOf, isOneOf, isToken, reportSlip, type Slip, type SlipPlace, spanOf, tokenAt } from "./slip.ts";

const advice: Said = {
  en: "Move it outside: it speaks of all acts of which no rule does.",
  nl: "Zet het erbuiten: het gaat over alle handelingen waar geen regel over gaat.",
};

/** `otherwise refused` as a line of a rule: it is a declaration of its own. */
export function findInnerOtherwise(place: SlipPlace): readonly Slip[] {
  const { tokens, index, source } = place;
  const [otherwise, refused, behind] = [tokenAt(place), tokenAt(place, 1), tokenAt(place, 2)];
  if (!isOneOf(otherwise, ["otherwise"]) || !isOneOf(refused, ["refused"])) {
    return [];
  }
  const open = findOpenBraces(place);
  if (open.length === 0) {
    return [];
  }
  const last = isToken(behind, text) ? behind : refused;
  const span = spanOf(place, otherwise, last);
  const written = source.text.slice(span.start, span.end);
  const close = tokens[findClosing(tokens, index, open.length) ?? tokens.length];
  const title: Said = { en: "Move it outside", nl: "Zet het erbuiten" };
  const edits = (end: number): ProposedFix["edits"] => [
    { span, text: "" },
    { span: { ...span, start: end, end }, text: `\n\n${written}` },
  ];
  const fixes = close === undefined ? [] : [{ title, edits: edits(endOf(close)) }];
  const finding = reportSlip(place, { span, found: `'${written}'`, advice, fixes });
  return [{ from: index, count: last === refused ? 2 : 3, instead: [], finding }];
}
