import type { IToken } from "chevrotain";
import { fillSaid, type Said } from "../../lib/said.ts";
import { isFirstOfLine } from "../is-first-of-line.ts";
import { openBrace, word, words } from "../tokens.ts";
import { writeFix } from "../write-fix.ts";
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
} from "./slip.ts";

const becoming: readonly string[] = ["becomes", "become", "turns", "turn", "changes", "wordt", "verandert"];
const between: readonly string[] = ["to", "into", "in", "as", "a", "an", "the", "form", "een", "de", "het"];
const nobodyHolds: readonly string[] = ["disappears", "vanishes", "verdwijnt", "vervalt"];
const nothings: readonly string[] = ["nothing", "none", "null", "niets"];

/** `becomes into nothing`, `turns into share`, `disappears`: what people hold becomes something else, in other words. */
export function findBecomes(place: SlipPlace): readonly Slip[] {
  const start = findStart(place);
  const first = place.tokens[start ?? -1];
  if (start === undefined || first === undefined) {
    return [];
  }
  return isOneOf(first, nobodyHolds)
    ? [write(place, { start, count: 1, form: undefined })]
    : readForm(place, start, first);
}

/** How many tokens back the line begins at most. */
const longest = 5;

function findStart({ source, tokens, index }: SlipPlace): number | undefined {
  for (let at = index; at >= Math.max(0, index - longest); at -= 1) {
    if (isFirstOfLine(source, tokens, at) || isToken(tokens[at - 1], openBrace)) {
      return isOneOf(tokens[at], [...becoming, ...nobodyHolds]) ? at : undefined;
    }
  }
  return undefined;
}

function readForm(place: SlipPlace, start: number, first: IToken): readonly Slip[] {
  const { tokens, index } = place;
  let at = start + 1;
  while (isOneOf(tokens[at], between) && isToken(tokens[at + 1], word) && isSameLine(place, first, at + 1)) {
    at += 1;
  }
  const form = tokens[at];
  const isOther = first.image !== "becomes" || at > start + 1;
  if (!isToken(form, word) || !isOther || !isSameLine(place, first, at) || at < index) {
    return [];
  }
  const isNothing = isOneOf(form, nothings);
  return [write(place, { start, count: at + 1 - start, form: isNothing ? undefined : form })];
}

function isSameLine(place: SlipPlace, first: IToken, at: number): boolean {
  const token = place.tokens[at];
  return token !== undefined && isOnOneLine(place, first, token);
}

/** What is written, and the form that is meant; none, if nobody holds it any longer. */
interface Becoming {
  readonly start: number;
  readonly count: number;
  readonly form: IToken | undefined;
}

function write(place: SlipPlace, { start, count, form }: Becoming): Slip {
  const [first, last] = [place.tokens[start], place.tokens[start + count - 1]];
  const at = first?.startOffset ?? 0;
  const end = last === undefined ? at : endOf(last);
  const span = { file: place.source.path, start: at, end };
  const whole = `becomes ${form?.image ?? "nothing"}`;
  const found = `'${place.source.text.slice(at, end)}'`;
  const expected = fillSaid({ en: "'{whole}'", nl: "'{whole}'" }, { whole });
  const advice: Said = fillSaid(form === undefined ? gone : other, { whole });
  const finding = reportSlip(place, { span, found, expected, advice, fixes: writeFix(span, whole) });
  const becomes = first === undefined ? createMissing(words.becomes, at) : retype(first, words.becomes);
  const instead = [becomes, form ?? createMissing(words.nothing, at)];
  return { from: start, count, instead, finding };
}

const gone: Said = {
  en: "Write '{whole}' if nobody holds it any longer.",
  nl: "Schrijf '{whole}' als niemand het nog in handen heeft.",
};
const other: Said = {
  en: "Write '{whole}': the form stands right behind 'becomes'.",
  nl: "Schrijf '{whole}': de vorm staat meteen achter 'becomes'.",
};
