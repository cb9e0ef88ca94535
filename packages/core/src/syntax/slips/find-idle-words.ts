import { fillSaid, type Said } from "../../lib/said.ts";
import { text, word } from "../tokens.ts";
import { deleteFix, writeFix } from "../write-fix.ts";
import {
  findType,
  isOneOf,
  isOnOneLine,
  isToken,
  reportSlip,
  retype,
  type Slip,
  type SlipPlace,
  spanOf,
  tokenAt,
} from "./slip.ts";

/** Words that people write before a text. */
const beforeText: readonly string[] = [
  "with",
  "because",
  "is",
  "as",
  "saying",
  "called",
  "titled",
  "named",
  "omdat",
  "met",
];

/** `shows it to followers with "…"`, `refused because "…"`: a text stands right behind what it belongs to. */
export function findWordBeforeText(place: SlipPlace): readonly Slip[] {
  const [token, next] = [tokenAt(place), tokenAt(place, 1)];
  if (!isOneOf(token, beforeText) || !isToken(next, text) || !isOnOneLine(place, token, next)) {
    return [];
  }
  const span = spanOf(place, token);
  const advice: Said = {
    en: "Leave '{word}' out: the text stands right behind what it belongs to.",
    nl: "Laat '{word}' weg: de tekst staat meteen achter waar hij bij hoort.",
  };
  const told = {
    span,
    advice: fillSaid(advice, { word: token.image }),
    fixes: deleteFix({ ...span, end: next.startOffset }),
  };
  return [{ from: place.index, count: 1, instead: [], finding: reportSlip(place, told) }];
}

/** Two words for what the language has one word for. */
const pairs: ReadonlyMap<string, string> = new Map([
  ["according to", "source"],
  ["volgens de", "source"],
  ["may add", "allows"],
  ["can add", "allows"],
  ["may bring", "allows"],
  ["can bring", "allows"],
  ["counts up", "raises"],
]);

/** `according to leaflet`, `may add note` */
export function findWordPairs(place: SlipPlace): readonly Slip[] {
  const [first, second] = [tokenAt(place), tokenAt(place, 1)];
  if (!isToken(first, word) || !isToken(second, word)) {
    return [];
  }
  const other = pairs.get(`${first.image} ${second.image}`) ?? "";
  const type = findType(other);
  if (type === undefined || !place.expectation.words.includes(other)) {
    return [];
  }
  const span = spanOf(place, first, second);
  const found = `'${place.source.text.slice(span.start, span.end)}'`;
  const advice = fillSaid({ en: "Write '{other}' here.", nl: "Schrijf hier '{other}'." }, { other });
  const finding = reportSlip(place, { span, found, advice, fixes: writeFix(span, other) });
  return [{ from: place.index, count: 2, instead: [retype(first, type)], finding }];
}
