import type { IToken } from "chevrotain";
import { fillSaid, type Said } from "../../lib/said.ts";
import { figure, word, words } from "../tokens.ts";
import { writeFix } from "../write-fix.ts";
import { findHeadLine } from "./find-head-line.ts";
import {
  createMissing,
  isOneOf,
  isOnOneLine,
  isToken,
  reportSlip,
  type Slip,
  type SlipPlace,
  spanOf,
  tokenAt,
} from "./slip.ts";

/** What follows the name of a platform: `inherits village`, `as of 2026 extends village`, `extends village at 2026`. */
export function findExtendsSlips(place: SlipPlace): readonly Slip[] {
  return [...findDayFirst(place), ...findOtherWord(place), ...findOtherDay(place)];
}

const expected: Said = { en: "'extends'", nl: "'extends'" };

/** Words for `extends`, alone or with a second one behind it. */
const others: ReadonlyMap<string, readonly string[]> = new Map([
  ["inherits", ["from", "of"]],
  ["inherit", ["from", "of"]],
  ["derives", ["from"]],
  ["derived", ["from"]],
  ["based", ["on"]],
  ["builds", ["on", "upon"]],
  ["includes", []],
  ["imports", []],
  ["uses", []],
  ["is", []],
  ["like", []],
  ["from", []],
  ["breidt", []],
]);

function findOtherWord(place: SlipPlace): readonly Slip[] {
  const [first, next] = [tokenAt(place), tokenAt(place, 1)];
  if (!isOneOf(first, [...others.keys()]) || !isOneOf(findHeadLine(place), ["platform"])) {
    return [];
  }
  const isPair = isOneOf(next, others.get(first.image) ?? []);
  const other = tokenAt(place, isPair ? 2 : 1);
  if (!isToken(other, word) || !isOnOneLine(place, first, other)) {
    return [];
  }
  const span = spanOf(place, first, isPair ? next : first);
  const found = `'${place.source.text.slice(span.start, span.end)}'`;
  const advice: Said = { en: "Write 'extends' here.", nl: "Schrijf hier 'extends'." };
  const finding = reportSlip(place, { span, found, expected, advice, fixes: writeFix(span, "extends") });
  const instead = [createMissing(words.extends, first.startOffset)];
  return [{ from: place.index, count: isPair ? 2 : 1, instead, finding }];
}

/** `as of 2026 extends village` */
function findDayFirst(place: SlipPlace): readonly Slip[] {
  const { tokens, index } = place;
  if (!isOneOf(tokenAt(place), ["as", "at"]) || !isOneOf(findHeadLine(place), ["platform"])) {
    return [];
  }
  const length = tokens.slice(index, index + 5).findIndex((token) => isOneOf(token, ["extends"]));
  const [first, day] = [tokens[index], tokens[index + length - 1]];
  const [extending, other] = [tokens[index + length], tokens[index + length + 1]];
  if (length < 2 || first === undefined || !isToken(day, figure) || extending === undefined || !isToken(other, word)) {
    return [];
  }
  const isUnsure = isOneOf(tokens[index + length - 2], ["about"]);
  const whole = `extends ${other.image} as of ${isUnsure ? "about " : ""}${day.image}`;
  const span = spanOf(place, first, day);
  const found = `'${place.source.text.slice(span.start, span.end)}'`;
  const advice = fillSaid(
    { en: "Write the day behind the platform: '{whole}'.", nl: "Schrijf de dag achter het platform: '{whole}'." },
    { whole },
  );
  const fixes = writeFix(spanOf(place, first, other), whole);
  const instead = [
    extending,
    other,
    ...asOf(first),
    ...(isUnsure ? tokens.slice(index + length - 2, index + length) : [day]),
  ];
  return [
    { from: index, count: length + 2, instead, finding: reportSlip(place, { span, found, expected, advice, fixes }) },
  ];
}

function asOf({ startOffset }: IToken): readonly IToken[] {
  return [words.as, words.of].map((type) => createMissing(type, startOffset));
}

const dayWords: readonly string[] = ["at", "on", "in", "of", "from", "since", "per", "as"];

/** `extends village at 2026`, `extends village 2026`: of which day the rules are taken. */
function findOtherDay(place: SlipPlace): readonly Slip[] {
  const { tokens, index } = place;
  const start = [index, index - 1, index - 2].find(
    (at) => isToken(tokens[at - 1], word) && isOneOf(tokens[at - 2], ["extends"]),
  );
  const first = tokens[start ?? -1];
  if (start === undefined || first === undefined) {
    return [];
  }
  let at = start;
  while (at < start + 2 && isOneOf(tokens[at], dayWords)) {
    at += 1;
  }
  const day = tokens[isOneOf(tokens[at], ["about"]) ? at + 1 : at];
  if (!isToken(day, figure) || !isOnOneLine(place, first, day)) {
    return [];
  }
  const written = spanOf(place, first, tokens[Math.max(start, at - 1)]);
  const found = `'${place.source.text.slice(written.start, written.end)}'`;
  const fixes = at === start ? writeFix({ ...written, end: written.start }, "as of ") : writeFix(written, "as of");
  const finding = reportSlip(place, { span: written, found, expected: aDay, advice: writeAsOf, fixes });
  return [{ from: start, count: at - start, instead: asOf(first), finding }];
}

const aDay: Said = { en: "'as of'", nl: "'as of'" };
const writeAsOf: Said = { en: "Write 'as of' before the day.", nl: "Schrijf 'as of' voor de dag." };
