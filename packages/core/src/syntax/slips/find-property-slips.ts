import { fillSaid, type Said } from "../../lib/said.ts";
import { clauseStarts, propertyStarts, word } from "../tokens.ts";
import { writeFix } from "../write-fix.ts";
import { createMissing, isOneOf, isToken, reportSlip, type Slip, type SlipPlace, spanOf, tokenAt } from "./slip.ts";

/** How far back the property may begin in which a part stands. */
const longest = 12;

/** `sees text or image`, `sees author and note`: behind `and` and `or` a whole property stands. */
export function findPropertySlips(place: SlipPlace): readonly Slip[] {
  const [joins, part] = [tokenAt(place, -1), tokenAt(place)];
  const isPart = isToken(part, word) && !propertyStarts.some((start) => start === part.image);
  if (!isOneOf(joins, ["and", "or"]) || !isPart || clauseStarts.includes(part.image)) {
    return [];
  }
  const back = place.tokens.slice(Math.max(0, place.index - longest), place.index - 1).toReversed();
  const said = back.find((token) => isOneOf(token, propertyStarts));
  if (said === undefined) {
    return [];
  }
  const start = { ...spanOf(place, part), end: part.startOffset };
  const whole = `${said.image} ${part.image}`;
  const advice = fillSaid(
    { en: "Write the whole property: '{joins} {whole}'.", nl: "Schrijf de hele eigenschap: '{joins} {whole}'." },
    { joins: joins.image, whole },
  );
  const told = { expected: aProperty, advice, fixes: writeFix(start, `${said.image} `) };
  const instead = [{ ...createMissing(said.tokenType, part.startOffset), image: said.image }];
  return [{ from: place.index, count: 0, instead, finding: reportSlip(place, told) }];
}

const aProperty: Said = { en: "a whole property", nl: "een hele eigenschap" };
