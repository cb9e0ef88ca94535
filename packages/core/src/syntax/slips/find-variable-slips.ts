import type { IToken } from "chevrotain";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { fillSaid, type Said } from "../../lib/said.ts";
import type { Span } from "../../text/source-file.ts";
import { isFirstOfLine } from "../is-first-of-line.ts";
import { openBrace } from "../tokens.ts";
import { deleteFix, writeFix } from "../write-fix.ts";
import { restOfLine } from "./end-of-line.ts";
import { findOpenBraces } from "./find-open-braces.ts";
import { countUntil, readInstead } from "./read-instead.ts";
import { isToken, reportSlip, type Slip, type SlipPlace } from "./slip.ts";

/** `let likes = 0`, `likes++`, `likes += 1`, `raises likes by 1`: counts as programs keep them. */
export function findVariableSlips(place: SlipPlace): readonly Slip[] {
  const from = findLine(place);
  const first = place.tokens[from];
  if (first === undefined) {
    return [];
  }
  const start = findBeginning(place, first);
  const line = readLine(place, start);
  const isInside = findOpenBraces({ ...place, index: from }).length > 0;
  const said = isInside ? readStep(line, place.source.text) : readVariable(line);
  const to = from + countUntil(place.tokens, from, start + line.length);
  if (said === undefined || to <= place.index) {
    return [];
  }
  return [isInside ? tell(place, { from, to, start, line }, said) : tellAll(place, { from, to, start, line }, said)];
}

/** How many lines are read as one at most. */
const mostLines = 40;

/** Who writes one variable writes the next one below it: all of them are one finding. */
function tellAll(place: SlipPlace, line: Line, said: Meaning): Slip {
  const { source, tokens } = place;
  const first = tell(place, line, said);
  const slips = [first];
  let to = line.to;
  let end = line.start + line.line.length;
  for (let next = tokens[to]; next !== undefined && slips.length < mostLines; next = tokens[to]) {
    const following = readLine(place, next.startOffset);
    const meaning = isFirstOfLine(source, tokens, to) ? readVariable(following) : undefined;
    if (meaning === undefined) {
      break;
    }
    end = next.startOffset + following.length;
    const from = to;
    to += countUntil(tokens, from, end);
    slips.push(tell(place, { from, to, start: next.startOffset, line: following }, meaning));
  }
  if (slips.length === 1) {
    return first;
  }
  const covers = { file: source.path, start: line.start, end };
  const instead = slips.flatMap((slip) => slip.instead);
  const finding = report(place, { span: covers, line: line.line }, { ...said, fix: undefined });
  return { from: line.from, count: to - line.from, instead, finding, covers };
}

/** How many tokens back a line begins at most. */
const longest = 8;

/** The first token of the line on which reading stopped, or the first behind the brace on it. */
function findLine({ source, tokens, index }: SlipPlace): number {
  for (let at = index; at >= Math.max(0, index - longest); at -= 1) {
    if (isFirstOfLine(source, tokens, at) || isToken(tokens[at - 1], openBrace)) {
      return at;
    }
  }
  return -1;
}

/** Where a line begins that begins with marks that are no words of the language: `--likes`. */
function findBeginning({ source }: SlipPlace, { startOffset }: IToken): number {
  return source.text.slice(Math.max(0, startOffset - 2), startOffset) === "--" ? startOffset - 2 : startOffset;
}

/** The rest of a line, without a comment and without what ends it in other languages. */
function readLine({ source }: SlipPlace, start: number): string {
  const line = restOfLine(source.text, start);
  return line
    .replace(/(?:^|\s)\/\/.*$/u, "")
    .replace(/\s*\}\s*$/u, "")
    .trimEnd();
}

/** What a line says in the language, and what is said of it. */
interface Meaning {
  /** What is read instead. */
  readonly instead: string;
  /** What is written instead, if that is certain. */
  readonly fix?: string | undefined;
  readonly expected: Said;
  readonly advice: Said;
}

const name = String.raw`([A-Za-z][\w-]*?)`;
const kinds = String.raw`(?:let|const|var|val|int|integer|number|global|static|auto|mut|set|define|declare|variable)`;
const variable = new RegExp(
  String.raw`^${kinds}\s+(?:mut\s+|int\s+)?${name}(?:\s*:\s*\w+)?(?:\s*(?:=|:=|to|is)\s*(.+?))?\s*;?$`,
  "u",
);
const assigned = new RegExp(String.raw`^${name}\s*:?=\s*(\d+)\s*;?$`, "u");

/** `let likes = 0`: where declarations stand. */
function readVariable(line: string): Meaning | undefined {
  const [, called = "", value = "0"] = variable.exec(line) ?? assigned.exec(line) ?? [];
  if (called === "") {
    return undefined;
  }
  if (/^\d+$/u.test(value)) {
    const counter = called.toLowerCase().replaceAll("_", "-");
    return {
      instead: `counter ${counter} to 999`,
      expected: aDeclaration,
      advice: fillSaid(aCounter, { counter: `counter ${counter} to 5` }),
    };
  }
  return { instead: "", fix: "", expected: aDeclaration, advice: noVariables };
}

const aDeclaration: Said = { en: "a declaration", nl: "een declaratie" };
const aCounter: Said = {
  en: "What acts count is a counter, which begins at nothing: say up to where it goes, such as '{counter}'.",
  nl: "Wat handelingen tellen is een teller, die bij niets begint: zeg tot waar hij gaat, zoals '{counter}'.",
};
const noVariables: Said = {
  en: "Leave it out: nothing is kept under a name here but counters, with 'counter', and settings, with 'attribute'.",
  nl: "Laat het weg: onder een naam staan hier alleen tellers, met 'counter', en instellingen, met 'attribute'.",
};

const lead = String.raw`(?:${kinds}\s+)?`;
/** What goes up by one. */
const up: readonly RegExp[] = [
  String.raw`${name}\s*\+\+`,
  String.raw`\+\+\s*${name}`,
  String.raw`${name}\s*\+=\s*1`,
  String.raw`${lead}${name}\s*=\s*\1\s*\+\s*1`,
  String.raw`raises\s+${name}\s*(?:\+\+|\+=?\s*1|(?:by|with|met)\s+(?:1|one|een))`,
  String.raw`(?:adds?|plus)\s+(?:1|one)\s+to\s+${name}`,
  String.raw`(?:increment|increments|increase|bump|bumps|inc)\s+${name}(?:\s+by\s+(?:1|one))?`,
].map(ofLine);
/** What goes up by more than one. */
const upByMore: readonly RegExp[] = [
  String.raw`${name}\s*\+=\s*\d+`,
  String.raw`${lead}${name}\s*=\s*\1\s*\+\s*\d+`,
  String.raw`raises\s+${name}\s+(?:by|with)\s+\d+`,
].map(ofLine);
/** What goes down, or begins again. */
const otherwise: readonly RegExp[] = [
  String.raw`${name}\s*(?:--|−−)`,
  String.raw`--\s*${name}`,
  String.raw`${name}\s*[-+*/]=\s*\d+`,
  String.raw`${lead}${name}\s*=\s*(?:\1\s*[-+*/]\s*)?\d+`,
  String.raw`raises\s+${name}\s+to\s+\d+`,
  String.raw`(?:lowers|decreases|decrements|decrement|resets|reset|clears)\s+${name}(?:\s+(?:by|to)\s+\d+)?`,
  String.raw`(?:sets?|let)\s+${name}\s+(?:to|=)\s*\d+`,
].map(ofLine);

function ofLine(pattern: string): RegExp {
  return new RegExp(String.raw`^${pattern}\s*;?$`, "u");
}

/** `likes++`: within a rule. */
function readStep(line: string, written: string): Meaning | undefined {
  const raised = findCounter(line, up);
  const counter = raised ?? findCounter(line, upByMore);
  if (counter !== undefined) {
    return raise(counter, raised === undefined ? byOne : oneMore, isDeclared(counter, written));
  }
  return findCounter(line, otherwise) === undefined
    ? undefined
    : { instead: "", fix: "", expected: aClause, advice: onlyUp };
}

function isDeclared(counter: string, written: string): boolean {
  return new RegExp(String.raw`(?:^|\s)(?:counter|${kinds})\s+${counter}(?![\w-])`, "u").test(written);
}

/** Of a counter that is not there it is said how to declare it, and nothing more. */
function raise(counter: string, advice: Said, isThere: boolean): Meaning {
  const whole = `raises ${counter}`;
  const expected = fillSaid({ en: "'{whole}'", nl: "'{whole}'" }, { whole });
  return isThere
    ? { instead: whole, fix: whole, expected, advice: fillSaid(advice, { whole }) }
    : { instead: "", expected, advice: fillSaid(declare, { whole, counter: `counter ${counter} to 5` }) };
}

function findCounter(line: string, patterns: readonly RegExp[]): string | undefined {
  return patterns.map((pattern) => pattern.exec(line)?.[1]).find((one) => one !== undefined);
}

const declare: Said = {
  en: "Declare a counter outside the rule, such as '{counter}', and write '{whole}' here.",
  nl: "Declareer een teller buiten de regel, zoals '{counter}', en schrijf hier '{whole}'.",
};
const byOne: Said = {
  en: "Write '{whole}': a counter goes up by one at a time.",
  nl: "Schrijf '{whole}': een teller gaat met een tegelijk omhoog.",
};
const oneMore: Said = {
  en: "Write '{whole}': that counts one more.",
  nl: "Schrijf '{whole}': dat telt er een bij.",
};
const aClause: Said = { en: "a clause or '}'", nl: "een zin of '}'" };
const onlyUp: Said = {
  en: "Leave it out: a counter begins at nothing, and only goes up, by one with 'raises'.",
  nl: "Laat het weg: een teller begint bij niets en gaat alleen omhoog, met 'raises' en met een tegelijk.",
};

/** A line, and its tokens. */
interface Line {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly line: string;
}

function tell(place: SlipPlace, { from, to, start, line }: Line, said: Meaning): Slip {
  const span = { file: place.source.path, start, end: start + line.length };
  const finding = report(place, { span, line }, said);
  return { from, count: to - from, instead: readInstead(said.instead, start), finding, covers: span };
}

function report(
  place: SlipPlace,
  { span, line }: { readonly span: Span; readonly line: string },
  { fix, expected, advice }: Meaning,
): Diagnostic {
  const fixes = fix === undefined ? [] : fix === "" ? deleteFix(span) : writeFix(span, fix);
  return reportSlip(place, { span, found: `'${line}'`, expected, advice, fixes });
}
