import type { IToken } from "chevrotain";
import { fillSaid, type Said } from "../../lib/said.ts";
import { isFirstOfLine } from "../is-first-of-line.ts";
import { isDeclaration } from "../split-tokens.ts";
import { closeBrace, comma, openBrace } from "../tokens.ts";
import { findClosing } from "./find-closing.ts";
import { findOpenBraces } from "./find-open-braces.ts";
import { countUntil } from "./read-instead.ts";
import { endOf, isToken, reportSlip, type Slip, type SlipPlace } from "./slip.ts";

/** Rules in JSON, HTML, Python and the like: all of it is one finding, which says what it is and how a rule looks. */
export function findOtherNotation(place: SlipPlace): readonly Slip[] {
  const { source, tokens, index } = place;
  for (let from = Math.max(0, index - longest); from <= index; from += 1) {
    const slip = isFirstOfLine(source, tokens, from) ? readFrom(place, from) : undefined;
    if (slip !== undefined) {
      return [slip];
    }
  }
  return [];
}

function readFrom(place: SlipPlace, from: number): Slip | undefined {
  const { source, tokens, index } = place;
  const first = tokens[from];
  const start = first === undefined ? 0 : findBeginning(place, from, first);
  const notation = first === undefined ? undefined : findNotation(source.text.slice(start, start + mostLooked));
  const isBegun = notation?.name === "JSON" && from < index;
  if (notation === undefined || isBegun || findOpenBraces({ ...place, index: from }).length > 0) {
    return undefined;
  }
  const end = findEnd(place, from, notation);
  const to = from + countUntil(tokens, from, end);
  const span = { file: source.path, start, end };
  const found = fillSaid({ en: "something in {name}", nl: "iets in {name}" }, { name: notation.name });
  const finding = reportSlip(place, { span, found, expected, advice });
  return to <= index ? undefined : { from, count: to - from, instead: [], finding, covers: span };
}

const expected: Said = { en: "a declaration", nl: "een declaratie" };
const example = "rule like { on like of post shows it to followers keeps everything }";
const advice: Said = fillSaid(
  {
    en: "Write a rule as rules are written here: '{example}'.",
    nl: "Schrijf een regel zoals dat hier gaat: '{example}'.",
  },
  { example },
);

/** How many tokens back a line begins at most, and how much of what follows is looked at to say what it is. */
const [longest, mostLooked] = [12, 400];

/** How many characters before a word are looked at. */
const mostMarks = 40;

/** Where a line begins: marks that are no words of the language may stand before its first word. */
function findBeginning({ source, tokens }: SlipPlace, at: number, { startOffset }: IToken): number {
  const before = tokens[at - 1];
  const from = Math.max(before === undefined ? 0 : endOf(before), startOffset - mostMarks);
  const between = source.text.slice(from, startOffset);
  const marks = /(?:^|[\n\r\s])([^\s\w]+\s*)$/u.exec(between)?.[1] ?? "";
  return startOffset - marks.length;
}

/** How something else than this language is recognised. */
interface Notation {
  readonly name: string | Said;
  readonly pattern: RegExp;
  /** What ends with the brace that closes it, or with a mark; otherwise it goes on to the next declaration. */
  readonly ends?: "brace" | ">";
}

const notations: readonly Notation[] = [
  { name: "JSON", pattern: /^(?:\[\s*)?\{\s*(?:["'][^"'\n]*["']\s*:|\w+\s*:|\})/u, ends: "brace" },
  { name: { en: "HTML or XML", nl: "HTML of XML" }, pattern: /^<[/!?]?[A-Za-z]/u, ends: ">" },
  {
    name: "Python",
    pattern:
      /^(?:(?:async\s+)?def\s+\w+\s*\(|@\w+\s*\n|from\s+[\w.]+\s+import\b|(?:class|if|elif|else|for|while|with|try)\b[^\n{]*:[^\S\n]*(?:\n|$))/u,
  },
  {
    name: "JavaScript",
    pattern:
      /^(?:(?:export\s+|async\s+|default\s+)*(?:function\b|class\s+\w+[^\n]*\{)|(?:export\s+)?(?:const|let|var)\s+\w+[^\n]*=\s*(?:[{[(]|[^\n]*=>)|(?:if|for|while|switch)\s*\(|[\w.]+\(\s*["'`{]|module\.exports)/u,
    ends: "brace",
  },
  { name: "JavaScript", pattern: /^import\s[^\n]*\sfrom\s/u },
  {
    name: { en: "a programming language", nl: "een programmeertaal" },
    pattern:
      /^(?:(?:pub|public|private|static|final|abstract)\s+)*(?:fn|func|fun|class|interface|struct|enum|void|trait|impl)\s+\w+[^\n]*[{(]/u,
    ends: "brace",
  },
  { name: "SQL", pattern: /^(?:SELECT|INSERT|UPDATE|DELETE|CREATE)\s/u },
  { name: "TOML", pattern: /^\[{1,2}[\w."-]+\]{1,2}[^\S\n]*\r?\n\s*\w+\s*=/u },
  {
    name: "YAML",
    pattern: /^(?:-\s+)?[\w-]+:[^\S\n]*[\w"[-]?[^\n{]*\r?\n(?:[^\S\n]+(?:-\s+)?[\w-]+:[^\n{]*(?:\r?\n|$)){2}/u,
  },
  { name: "YAML", pattern: /^(?:-\s+)?rules?:[^\S\n]*[\w-]*[^\S\n]*\r?\n[^\S\n]+(?:-\s+)?[\w-]+:/u },
  { name: "Lisp", pattern: /^\((?:def\w*|rule|on|platform)\s/u },
];

function findNotation(written: string): Notation | undefined {
  return notations.find(({ pattern }) => pattern.test(written));
}

/** Where it ends, with the marks that end it. */
function findEnd(place: SlipPlace, from: number, { ends }: Notation): number {
  const { source, tokens } = place;
  const next = findNext(place, from);
  const last = tokens[next - 1];
  const most = next < tokens.length ? findMargin(place, next) : source.text.length;
  const end = last === undefined ? most : endOf(last);
  const brace = ends === "brace" ? closeAll(tokens, from, next) : undefined;
  if (brace !== undefined) {
    return brace + (/^\s*[)\];,]+/u.exec(source.text.slice(brace, brace + 20))?.[0].length ?? 0);
  }
  const behind = source.text.slice(end, Math.min(most, end + mostLooked));
  return ends === ">" ? end + behind.lastIndexOf(">") + 1 : end + (/^[^\s\w]+/u.exec(behind)?.[0].length ?? 0);
}

/** The first token of the next declaration, outside all braces. */
function findNext({ source, tokens }: SlipPlace, from: number): number {
  let depth = 0;
  for (let at = from; at < tokens.length; at += 1) {
    if (at > from && depth === 0 && isDeclaration(source, tokens, at)) {
      return at;
    }
    depth = Math.max(0, depth + Number(isToken(tokens[at], openBrace)) - Number(isToken(tokens[at], closeBrace)));
  }
  return tokens.length;
}

/** Where the line begins on which a token stands. */
function findMargin({ source, tokens }: SlipPlace, at: number): number {
  const start = tokens[at]?.startOffset ?? source.text.length;
  return Math.max(source.text.lastIndexOf("\n", start - 1), source.text.lastIndexOf("\r", start - 1)) + 1;
}

/** Where the last of several blocks closes that stand behind each other. */
function closeAll(tokens: readonly IToken[], from: number, next: number): number | undefined {
  const opening = tokens.slice(from, next).findIndex((token) => isToken(token, openBrace));
  let close = opening < 0 ? undefined : findClosing(tokens, from + opening);
  for (
    let open = findOpening(tokens, close);
    close !== undefined && open !== undefined;
    open = findOpening(tokens, close)
  ) {
    close = findClosing(tokens, open);
  }
  const brace = tokens[close ?? -1];
  return brace === undefined || (close ?? 0) >= next ? undefined : endOf(brace);
}

/** The brace that opens right behind one that closes, with a comma between them or none. */
function findOpening(tokens: readonly IToken[], close: number | undefined): number | undefined {
  const at = (close ?? -1) + (isToken(tokens[(close ?? -1) + 1], comma) ? 2 : 1);
  return close !== undefined && isToken(tokens[at], openBrace) ? at : undefined;
}
