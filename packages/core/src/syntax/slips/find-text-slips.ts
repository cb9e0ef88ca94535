import { fillSaid, type Said } from "../../lib/said.ts";
import type { ProposedFix } from "../../diagnostics/create-diagnostic.ts";
import type { Span } from "../../text/source-file.ts";
import { address, closeBrace, closeBracket, figure, openBrace, openBracket, text, word } from "../tokens.ts";
import { findQuotedNames } from "./find-quoted-names.ts";
import { endOfLine } from "./end-of-line.ts";
import {
  createMissing,
  endOf,
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

/** Texts without quotes, names between quotes, and Dutch without brackets. */
export function findTextSlips(place: SlipPlace): readonly Slip[] {
  return [...findBareText(place), ...findQuotedNames(place), ...findQuotedName(place), ...findBareDutch(place)];
}

const quotes: Said = { en: "Put it between double quotes.", nl: "Zet het tussen dubbele aanhalingstekens." };

/** `title What it does`, `shows it to followers {actor} likes this` */
function findBareText(place: SlipPlace): readonly Slip[] {
  const { tokens, index, source, expectation } = place;
  const first = tokenAt(place);
  const isTitle = isBareHeader(place) || isBareTitle(place);
  if (first === undefined || !(isTitle || isTextExpected(place))) {
    return [];
  }
  const span = spanOfLine(place, first.startOffset);
  const after = tokens.findIndex(({ startOffset }, at) => at >= index && startOffset >= span.end);
  const raw = source.text.slice(span.start, span.end);
  const expected = isTitle ? lineExpected : expectation.expected;
  const finding = reportSlip(place, { span, found: `'${raw}'`, expected, advice: quotes, fixes: quoteFix(span, raw) });
  const count = (after < 0 ? tokens.length : after) - index;
  return [{ from: index, count, instead: [{ ...createMissing(text, span.start), image: raw }], finding, covers: span }];
}

function isTextExpected(place: SlipPlace): boolean {
  const token = tokenAt(place);
  return (
    place.expectation.expected.en.includes("a text between double quotes") &&
    (isToken(token, word) || isToken(token, figure) || isToken(token, address))
  );
}

/** `{actor} likes this` */
function isBareHeader(place: SlipPlace): boolean {
  const [open, slot, close] = [0, 1, 2].map((ahead) => tokenAt(place, ahead));
  return isToken(open, openBrace) && isToken(slot, word) && isToken(close, closeBrace);
}

/** `platform village The Village`, `source leaflet page 2`: two words or more behind a name on its line. */
function isBareTitle(place: SlipPlace): boolean {
  const [kind, name, first, second] = [-2, -1, 0, 1].map((ahead) => tokenAt(place, ahead));
  return (
    isOneOf(kind, titled) &&
    isToken(name, word) &&
    isToken(first, word) &&
    !goesOn.includes(first.image) &&
    (isToken(second, word) || isToken(second, figure)) &&
    isOnOneLine(place, kind, second)
  );
}

/** Words that go on with something else than a title. */
const goesOn: readonly string[] = ["and", "or", "of", "from", "until", "extends"];

const titled: readonly string[] = [
  "platform",
  "form",
  "audience",
  "part",
  "person",
  "era",
  "goal",
  "source",
  "against",
];

const lineExpected: Said = {
  en: "a text between double quotes",
  nl: "een tekst tussen dubbele aanhalingstekens",
};

/** From an offset to the end of its line, without a comment and without the brace that opens a block. */
function spanOfLine({ source }: SlipPlace, start: number): Span {
  const line = source.text.slice(start, endOfLine(source.text, start));
  const kept = line.replace(/\s\/\/.*$/u, "").trimEnd();
  const bare = kept.endsWith("{") && kept.length > 1 ? kept.slice(0, -1).trimEnd() : kept;
  return { file: source.path, start, end: start + bare.length };
}

function quoteFix(span: Span, raw: string): readonly ProposedFix[] {
  const title: Said = { en: "Put it between double quotes", nl: "Zet het tussen dubbele aanhalingstekens" };
  return /["\\]/u.test(raw) ? [] : [{ title, edits: [{ span, text: `"${raw}"` }] }];
}

/** `rule "like" {`, `extends "@waft/village"` */
function findQuotedName(place: SlipPlace): readonly Slip[] {
  const token = tokenAt(place);
  const written = token?.image.slice(1, -1) ?? "";
  // The file or the package of a platform is mostly called as the platform is.
  const last = /^(?:@[\w-]+|\.{1,2}(?:\/[\w-]+)*)\/([\w-]+)(?:\.waft)?$/u.exec(written)?.[1] ?? written;
  const name = last.toLowerCase().replaceAll(/[\s_-]+/gu, "-");
  const isExpected = place.expectation.expected.en.split(/, | or /u).includes("a name");
  if (!isToken(token, text) || !isExpected || !/^[a-z][a-z0-9-]*$/u.test(name)) {
    return [];
  }
  const advice: Said =
    last === written
      ? { en: "Write the name without quotes.", nl: "Schrijf de naam zonder aanhalingstekens." }
      : fillSaid(
          {
            en: "Write the name alone, '{name}'; where it is to be found is said with 'use'.",
            nl: "Schrijf alleen de naam, '{name}'; waar hij te vinden is zegt 'use'.",
          },
          { name },
        );
  const title = fillSaid({ en: "Write '{name}'", nl: "Schrijf '{name}'" }, { name });
  const fixes: readonly ProposedFix[] = [
    { title, ...(name === written ? { safe: true } : {}), edits: [{ span: spanOf(place, token), text: name }] },
  ];
  const read = { ...retype(token, word), image: name, startOffset: token.startOffset + 1 };
  return [{ from: place.index, count: 1, instead: [read], finding: reportSlip(place, { advice, fixes }) }];
}

/** `"a like" "een like"` */
function findBareDutch(place: SlipPlace): readonly Slip[] {
  const token = tokenAt(place);
  const before = tokenAt(place, -1);
  if (!isToken(token, text) || !isToken(before, text) || !isOnOneLine(place, before, token)) {
    return [];
  }
  const advice: Said = { en: "Put the Dutch in brackets.", nl: "Zet het Nederlands tussen haakjes." };
  const span = spanOf(place, token);
  const fixes: readonly ProposedFix[] = [
    { title: { en: "Put it in brackets", nl: "Zet het tussen haakjes" }, edits: [{ span, text: `(${token.image})` }] },
  ];
  const expected: Said = { en: "the Dutch in brackets", nl: "het Nederlands tussen haakjes" };
  const finding = reportSlip(place, { expected, advice, fixes });
  const brackets = [createMissing(openBracket, span.start), token, createMissing(closeBracket, endOf(token))];
  return [{ from: place.index, count: 1, instead: brackets, finding }];
}
