import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic, type ProposedFix } from "../diagnostics/create-diagnostic.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Said } from "../lib/said.ts";
import type { SourceFile, Span } from "../text/source-file.ts";
import type { TokenizedText } from "./tokenize.ts";

type Strange = TokenizedText["strange"][number];

/** What is written before each line of a list elsewhere, with the blanks behind it. */
const dash = /^[-–—•·]\s/u;
const blanks = /[^\n\r]*/u;
const blank = /[^\S\n\r]/u;

/** Strange characters that are told together, and those that are not. */
export interface FoundDashes {
  readonly found: readonly Diagnostic[];
  readonly others: readonly Strange[];
}

/** Finds lists of which each line begins with a dash: one list is one finding, at its first dash. */
export function findDashes(source: SourceFile, strange: readonly Strange[]): FoundDashes {
  const dashes = strange.filter((one) => isDash(source, one));
  if (dashes.length === 0) {
    return { found: [], others: strange };
  }
  const lists: Strange[][] = [];
  for (const one of dashes) {
    const last = lists.at(-1)?.at(-1);
    if (last !== undefined && isNextLine(source.text.slice(last.offset, one.offset))) {
      lists.at(-1)?.push(one);
    } else {
      lists.push([one]);
    }
  }
  const isOther = new Set(strange);
  dashes.forEach((one) => isOther.delete(one));
  return { found: lists.flatMap((list) => reportList(source, list)), others: [...isOther] };
}

function isDash({ text }: SourceFile, { offset, length }: Strange): boolean {
  return length === 1 && dash.test(text.slice(offset, offset + 2)) && startsLine(text, offset);
}

/** Whether nothing but blanks stands before a place on its line. */
function startsLine(text: string, offset: number): boolean {
  let at = offset - 1;
  while (at >= 0 && blank.test(text.charAt(at))) {
    at -= 1;
  }
  return at < 0 || text.charAt(at) === "\n" || text.charAt(at) === "\r";
}

/** Whether nothing but blank lines and comments stands between the line that begins here and what follows. */
function isNextLine(between: string): boolean {
  const rest = between.slice(blanks.exec(between)?.[0].length);
  return rest.split(/[\n\r]+/u).every((line) => /^\s*(?:\/\/|$)/u.test(line));
}

function reportList({ path, text }: SourceFile, list: readonly Strange[]): readonly Diagnostic[] {
  const spans = list.map(({ offset }): Span => {
    const rest = text.slice(offset + 1, offset + 200);
    return { file: path, start: offset, end: offset + 1 + rest.length - rest.trimStart().length };
  });
  const [first] = spans;
  if (first === undefined) {
    return [];
  }
  const title: Said =
    spans.length === 1 ? { en: "Leave it out", nl: "Laat het weg" } : { en: "Leave them out", nl: "Laat ze weg" };
  const fix: ProposedFix = { title, safe: true, edits: spans.map((span) => ({ span, text: "" })) };
  const at = { span: { ...first, end: first.start + 1 }, fixes: [fix] };
  return [createDiagnostic(catalogue.unexpectedCharacter, at, { text: text.charAt(first.start), advice: noDashes })];
}

const noDashes: Said = {
  en: "Leave out what stands before each line: a line begins with its word.",
  nl: "Laat weg wat voor elke regel staat: een regel begint met zijn woord.",
};
