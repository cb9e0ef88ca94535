import type { IToken } from "chevrotain";
import { fillSaid, type Said } from "../../lib/said.ts";
import { isFirstOfLine } from "../is-first-of-line.ts";
import { writeFix } from "../write-fix.ts";
import { restOfLine } from "./end-of-line.ts";
import { countUntil, readInstead } from "./read-instead.ts";
import { endOf, isOneOf, reportSlip, type Slip, type SlipPlace } from "./slip.ts";

/** `counter likes up to 5`, `counter likes: 5`, `counter likes { max 5 }`: how far a counter goes, put otherwise. */
export function findCounterEnd(place: SlipPlace): readonly Slip[] {
  const { source, tokens } = place;
  const from = findBehindName(place);
  const name = tokens[from - 1];
  if (name === undefined) {
    return [];
  }
  const start = endOf(name);
  const [written, blanks = "", most = ""] = said.exec(restOfLine(source.text, start)) ?? [];
  return written === undefined || plain.test(written)
    ? []
    : [write(place, { from, name, most, start: start + blanks.length, end: start + written.length })];
}

/** The first token behind the name of a counter; 0 without one. */
function findBehindName({ source, tokens, index }: SlipPlace): number {
  const at = [index - 1, index - 2, index - 3].find((one) => isOneOf(tokens[one], ["counter"]));
  return at === undefined || isFirstOfLine(source, tokens, at + 1) ? 0 : at + 2;
}

const said =
  /^(\s*)[:=]?\s*\{?\s*(?:0\s*(?:to|until|\.{2,3}|…|[-–:])\s*|(?:up\s+to|at\s+most|max(?:imum)?|until|of|limit|tot)\s*[:=]?\s*)?(\d{1,3})\s*\}?(?![\w.-])/u;
/** What lacks a word alone, or has a mark in its place: that is told as such. */
const plain = /^\s*(?:=\s*)?\d+$/u;

interface CounterEnd {
  readonly from: number;
  readonly name: IToken;
  readonly most: string;
  readonly start: number;
  readonly end: number;
}

function write(place: SlipPlace, { from, name, most, start, end }: CounterEnd): Slip {
  const { source, tokens } = place;
  const span = { file: source.path, start, end };
  const advice = fillSaid(writeWhole, { whole: `counter ${name.image} to ${most}` });
  const fixes = writeFix({ ...span, start: endOf(name) }, ` to ${most}`);
  const finding = reportSlip(place, { span, found: `'${source.text.slice(start, end)}'`, expected, advice, fixes });
  const instead = readInstead(`to ${most}`, start);
  return { from, count: countUntil(tokens, from, end), instead, finding, covers: span };
}

const expected: Said = { en: "'to'", nl: "'to'" };
const writeWhole: Said = { en: "Write '{whole}'.", nl: "Schrijf '{whole}'." };
