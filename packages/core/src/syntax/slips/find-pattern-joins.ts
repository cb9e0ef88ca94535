import { fillSaid, type Said } from "../../lib/said.ts";
import { comma, word } from "../tokens.ts";
import { writeFix } from "../write-fix.ts";
import { isInPattern } from "./is-in-pattern.ts";
import {
  createMissing,
  endOf,
  isOneOf,
  isOnOneLine,
  reportSlip,
  type Slip,
  type SlipPlace,
  spanOf,
  tokenAt,
} from "./slip.ts";

const phrases: readonly (readonly string[])[] = [
  ["and", "then"],
  ["followed", "by"],
  ["before"],
  ["after"],
  ["daarna"],
  ["en", "dan"],
];
const joining = /^(?:[-–—~&;/]|=>|>+|&&|＞)$/u;

/** `share -> like`, `share & like`, `share followed by like`: one act after another, with something else than a comma. */
export function findPatternJoins(place: SlipPlace): readonly Slip[] {
  const { tokens, index } = place;
  const [before, token] = [tokenAt(place, -1), tokenAt(place)];
  if (before === undefined || token === undefined || !isOnOneLine(place, before, token) || !isInPattern(place, index)) {
    return [];
  }
  const row = phrases.find((one) => one.every((image, ahead) => isOneOf(tokens[index + ahead], [image])));
  return row === undefined ? findMark(place, endOf(before)) : replaceWith(place, row.length);
}

/** A mark between two acts. */
function findMark(place: SlipPlace, from: number): readonly Slip[] {
  const { source, index, strange } = place;
  const token = tokenAt(place);
  if (!joining.test(strange) || token === undefined || !isAct(place)) {
    return [];
  }
  const start = source.text.indexOf(strange, from);
  const span = { file: source.path, start, end: start + strange.length };
  const told = { span, found: `'${strange}'`, expected, advice, fixes: writeFix({ ...span, start: from }, ",") };
  const instead = [createMissing(comma, start)];
  return [{ from: index, count: 0, instead, finding: reportSlip(place, told), covers: span }];
}

function isAct(place: SlipPlace): boolean {
  const token = tokenAt(place);
  return token?.image === "(" || token?.tokenType === word || isOneOf(token, ["any"]);
}

/** Words between two acts. */
function replaceWith(place: SlipPlace, count: number): readonly Slip[] {
  const { source, index } = place;
  const [before, first, last] = [tokenAt(place, -1), tokenAt(place), tokenAt(place, count - 1)];
  if (before === undefined || first === undefined || last === undefined) {
    return [];
  }
  const span = spanOf(place, first, last);
  const found = fillSaid({ en: "'{words}'", nl: "'{words}'" }, { words: source.text.slice(span.start, span.end) });
  const fixes = writeFix({ ...span, start: endOf(before) }, ",");
  const finding = reportSlip(place, { span, found, expected, advice, fixes });
  return [{ from: index, count, instead: [createMissing(comma, span.start)], finding }];
}

const expected: Said = { en: "a comma or '|'", nl: "een komma of '|'" };
const advice: Said = {
  en: "Write a comma where one act comes after another, '|' where one chain or another is meant.",
  nl: "Schrijf een komma waar de ene handeling na de andere komt, '|' waar de ene of de andere keten bedoeld is.",
};
