import { fillSaid, type Said } from "../../lib/said.ts";
import { isFirstOfLine } from "../is-first-of-line.ts";
import { deleteFix } from "../write-fix.ts";
import { isOneOf, reportSlip, type Slip, type SlipPlace, spanOf } from "./slip.ts";

/** `when true`, `when false`: a condition that asks nothing. */
export function findTruths(place: SlipPlace): readonly Slip[] {
  return [place.index, place.index - 1].flatMap((at) => findTruth(place, at));
}

function findTruth(place: SlipPlace, at: number): readonly Slip[] {
  const { source, tokens } = place;
  const [when, truth] = [tokens[at - 1], tokens[at]];
  if (!isOneOf(when, ["when"]) || !isOneOf(truth, [...truths, ...nevers]) || !isFirstOfLine(source, tokens, at + 1)) {
    return [];
  }
  const span = spanOf(place, truth);
  const found = `'${truth.image}'`;
  const isNever = nevers.includes(truth.image);
  const advice = isNever ? neverApplies : fillSaid(asksNothing, { word: truth.image });
  const fixes = isNever ? [] : deleteFix(spanOf(place, when, truth));
  const finding = reportSlip(place, { span, found, expected: aQuestion, advice, fixes });
  return [{ from: at - 1, count: 2, instead: [], finding }];
}

const truths: readonly string[] = ["true", "always", "yes"];
const nevers: readonly string[] = ["false", "never"];
const aQuestion: Said = { en: "a question with 'has' or 'is'", nl: "een vraag met 'has' of 'is'" };
const asksNothing: Said = {
  en: "Leave 'when {word}' out: a rule without 'when' always applies.",
  nl: "Laat 'when {word}' weg: een regel zonder 'when' geldt altijd.",
};
const neverApplies: Said = {
  en: "Leave the rule out, or put '//' before its lines: a rule that never applies says nothing.",
  nl: "Laat de regel weg, of zet '//' voor elke regel ervan: een regel die nooit geldt, zegt niets.",
};
