import { fillSaid, type Said } from "../../lib/said.ts";
import { clauseStarts, comma, dot, propertyStarts, word, words } from "../tokens.ts";
import { writeFix } from "../write-fix.ts";
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

/** How far back the property may begin in which a part stands. */
const longest = 12;

/** Properties that are not written out whole. */
export function findPropertySlips(place: SlipPlace): readonly Slip[] {
  return [...findPartAlone(place), ...findListOfOne(place)];
}

/** `decided by flat, nested`, `is post, share`: what can be one thing alone, with a comma behind it. */
function findListOfOne(place: SlipPlace): readonly Slip[] {
  const { tokens, index } = place;
  const [joins, next] = [tokenAt(place), tokenAt(place, 1)];
  let first = index - 1;
  while (isToken(tokens[first - 1], dot)) {
    first -= 2;
  }
  const said = isOneOf(tokens[first - 2], ["decided"])
    ? tokens.slice(first - 2, first)
    : tokens.slice(first - 1, first).filter((token) => isOneOf(token, ["is"]));
  if (!isToken(joins, comma) || !isToken(next, word) || said.length === 0) {
    return [];
  }
  // One form alone can be held, but several rules may decide together.
  const joiner = said.length > 1 ? "and" : "or";
  const start = said.map(({ image }) => image).join(" ");
  const advice = fillSaid(
    { en: "Write the whole property: '{whole}'.", nl: "Schrijf de hele eigenschap: '{whole}'." },
    { whole: `${joiner} ${start} ${next.image}` },
  );
  const fixes = writeFix(spanOf(place, joins), ` ${joiner} ${start}`);
  const instead = [retype(joins, words[joiner]), ...said];
  return [{ from: index, count: 1, instead, finding: reportSlip(place, { expected: aProperty, advice, fixes }) }];
}

/** `sees text or image`, `sees author and note`: behind `and` and `or` a whole property stands. */
function findPartAlone(place: SlipPlace): readonly Slip[] {
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
