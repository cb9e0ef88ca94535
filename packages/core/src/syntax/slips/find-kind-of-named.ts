import { fillSaid, type Said } from "../../lib/said.ts";
import { closeBracket, text, word } from "../tokens.ts";
import { deleteFix } from "../write-fix.ts";
import { findStartedBy } from "./find-started-by.ts";
import { endOf, isOnOneLine, isToken, reportSlip, type Slip, type SlipPlace, spanOf, tokenAt } from "./slip.ts";

const titled: readonly string[] = ["part", "person", "form", "audience", "actor", "action", "counter"];

/** `part sticker : image`: what is declared has a name and perhaps a title, and no type. */
export function findKindOfNamed(place: SlipPlace): readonly Slip[] {
  const { source, index, strange } = place;
  const [before, type] = [tokenAt(place, -1), tokenAt(place)];
  const isOf = /^(?:[:：]+|<:|->|→)$/u.test(strange);
  if (!isOf || before === undefined || !isToken(type, word) || !isOnOneLine(place, before, type)) {
    return [];
  }
  const { kind, name } = findStartedBy(place, titled) ?? {};
  const isBehind = [word, text, closeBracket].some((one) => isToken(before, one));
  if (kind === undefined || !isToken(name, word) || !isBehind) {
    return [];
  }
  const start = source.text.indexOf(strange, endOf(before));
  const span = { ...spanOf(place, type), start };
  const advice: Said = fillSaid(
    {
      en: "Leave it out: '{kind}' has a name and a title, such as '{kind} {name} \"…\"', and nothing that it is a kind of.",
      nl: "Laat het weg: '{kind}' heeft een naam en een titel, zoals '{kind} {name} \"…\"', en is geen soort van iets anders.",
    },
    { kind: kind.image, name: name.image },
  );
  const found = `'${source.text.slice(span.start, span.end)}'`;
  const expected: Said = { en: "a text between double quotes", nl: "een tekst tussen dubbele aanhalingstekens" };
  const fixes = deleteFix({ ...span, start: endOf(before) });
  const finding = reportSlip(place, { span, found, expected, advice, fixes });
  return [{ from: index, count: 1, instead: [], finding, covers: span }];
}
