import { fillSaid, type Said } from "../../lib/said.ts";
import { figure, word } from "../tokens.ts";
import { writeFix } from "../write-fix.ts";
import { isToken, reportSlip, retype, type Slip, type SlipPlace, spanOf, tokenAt } from "./slip.ts";

/** `rule 9story`: a name that begins with a figure. */
export function findFigureNames(place: SlipPlace): readonly Slip[] {
  const token = tokenAt(place);
  const isExpected = place.expectation.expected.en.split(/, | or /u).includes("a name");
  if (!isToken(token, figure) || !isExpected) {
    return [];
  }
  const [, digits, rest] = /^(\d+)[-_]*(\p{L}.*)$/u.exec(token.image) ?? [];
  if (digits === undefined || rest === undefined) {
    return [];
  }
  const name = `${rest}-${digits}`;
  const advice = fillSaid(beginsWithLetter, { name });
  const finding = reportSlip(place, { advice, fixes: writeFix(spanOf(place, token), name) });
  return [{ from: place.index, count: 1, instead: [retype(token, word)], finding }];
}

const beginsWithLetter: Said = {
  en: "A name begins with a letter, such as '{name}'.",
  nl: "Een naam begint met een letter, zoals '{name}'.",
};
