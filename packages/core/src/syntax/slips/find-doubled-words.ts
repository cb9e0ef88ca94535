import { fillSaid } from "../../lib/said.ts";
import { word } from "../tokens.ts";
import { deleteFix } from "../write-fix.ts";
import { endOf, isToken, reportSlip, type Slip, type SlipPlace, spanOf } from "./slip.ts";

/** `on like of of post`, `counts counts for author`: a word that is written twice, seen there or a word later. */
export function findDoubledWords(place: SlipPlace): readonly Slip[] {
  return [place.index, place.index - 1].flatMap((at) => findDoubled(place, at));
}

function findDoubled(place: SlipPlace, at: number): readonly Slip[] {
  const { source, tokens } = place;
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!isToken(before, word) || !isToken(token, word) || token.image !== before.image) {
    return [];
  }
  const between = source.text.slice(endOf(before), token.startOffset);
  if (!/^[^\S\n\r]+$/u.test(between)) {
    return [];
  }
  const span = spanOf(place, token);
  const found = `'${token.image}'`;
  const advice = fillSaid({ en: "Write '{word}' once.", nl: "Schrijf '{word}' één keer." }, { word: token.image });
  const fixes = deleteFix({ ...span, start: endOf(before) });
  return [{ from: at, count: 1, instead: [], finding: reportSlip(place, { span, found, advice, fixes }) }];
}
