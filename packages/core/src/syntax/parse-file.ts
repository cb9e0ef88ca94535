import type { IToken } from "chevrotain";
import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic, type ProposedFix } from "../diagnostics/create-diagnostic.ts";
import type { Diagnostic, Result } from "../diagnostics/diagnostic.ts";
import { keepComments } from "./keep-comments.ts";
import { mostFindings } from "../diagnostics/limit-findings.ts";
import type { Said } from "../lib/said.ts";
import type { SourceFile, Span } from "../text/source-file.ts";
import { checkStart } from "./check-start.ts";
import { FileParser } from "./file-parser.ts";
import { findDashes } from "./find-dashes.ts";
import { findMerges } from "./find-merges.ts";
import { findSquareBrackets } from "./find-square-brackets.ts";
import { leaveOutCovered } from "./leave-out-covered.ts";
import { gatherDocs } from "./gather-docs.ts";
import type { Parsers } from "./read-once.ts";
import { readTokens } from "./read-tokens.ts";
import { endOfStrange, readStrange } from "./slips/strange-meanings.ts";
import { nameCodePoint } from "../text/look-alikes.ts";
import { tokenize, type TokenizedText } from "./tokenize.ts";
import { closeBracket, openBracket } from "./tokens.ts";
import type { CommentNode, FileNode } from "./tree.ts";
import { deleteFix, writeFix } from "./write-fix.ts";

/** The largest rule file that is read, in characters. */
export const largestFile = 2_000_000;
const deepestBrackets = 50;

/** Reads rule files into trees: text → tree, with everything that is wrong on the way. */
export interface Reader {
  readonly readFile: (source: SourceFile) => Result<FileNode>;
}

/**
 * Makes a reader; it can be used for any number of files.
 * Reads text, writes a tree; never throws, and goes on after each mistake.
 */
export function createReader(): Reader {
  const parsers = createParsers();
  return { readFile: (source) => readFile(source, parsers) };
}

/** A parser that is made for going on after a mistake takes twice as long for a file in order, so it is made when needed. */
function createParsers(): Parsers {
  const plain = new FileParser(false);
  let recovering: FileParser | undefined;
  return {
    plain,
    recover() {
      recovering ??= new FileParser();
      return recovering;
    },
  };
}

function readFile(written: SourceFile, parsers: Parsers): Result<FileNode> {
  const refusal = refuseFile(written);
  if (refusal !== undefined) {
    return { value: createNothing(written), diagnostics: [refusal] };
  }
  const { text, found } = findMerges(written);
  const { value, diagnostics } = readText({ path: written.path, text }, parsers);
  return { value, diagnostics: [...found.slice(0, mostFindings), ...diagnostics] };
}

function createNothing({ path }: SourceFile): FileNode {
  return { path, uses: [], postsHave: [], items: [], comments: [] };
}

function readText(source: SourceFile, parsers: Parsers): Result<FileNode> {
  const nothing = createNothing(source);
  const tokenized = tokenize(source.text);
  const { tokens, comments } = tokenized;
  const strange = findStrange(source, tokenized);
  const deep = findDeepBracket(source.path, tokens);
  if (deep !== undefined) {
    return { value: nothing, diagnostics: limit(source, [...tellStrange(strange), deep]) };
  }
  const start = checkStart(source.path, tokens);
  if (tokens.length === 0 && strange.length === 0) {
    return { value: nothing, diagnostics: [reportEmpty(source, true)] };
  }
  if (start.tokens.length === 0) {
    return {
      value: nothing,
      diagnostics: limit(source, start.diagnostics.length > 0 ? start.diagnostics : tellStrange(strange)),
    };
  }
  const docs = gatherDocs(tokenized.docs, start.tokens);
  const { parsed, wrong, covered } = readTokens({ source, tokenized, docs, parsers, strange }, start.tokens);
  const version = checkVersion(parsed.version);
  return {
    value: {
      path: source.path,
      ...parsed.node,
      comments: comments.map((one) => readComment(source, one)),
    },
    diagnostics: limit(source, [
      ...start.diagnostics,
      ...tellStrange(leaveOutCovered(strange, covered)),
      ...wrong,
      ...version,
    ]),
  };
}

/** Something that is no word of the language at all; what is said of it is put together when it is told. */
interface Strange {
  readonly span: Span;
  readonly tell: () => Diagnostic;
}

function findStrange(source: SourceFile, { strange, strangeComments }: TokenizedText): readonly Strange[] {
  const dashes = findDashes(source, strange);
  const brackets = findSquareBrackets(source, dashes.others);
  const characters = brackets.others.map((row): Strange => {
    const { offset } = row;
    const span = { file: source.path, start: offset, end: endOfStrange(source.text, row) };
    const text = source.text.slice(offset, Math.min(span.end, offset + 20));
    return { span, tell: () => reportCharacters(source, span, text) };
  });
  const otherComments = strangeComments.map(({ image, startOffset }): Strange => {
    const span = { file: source.path, start: startOffset, end: startOffset + image.length };
    return {
      span,
      tell: () => createDiagnostic(catalogue.strangeComment, { span, fixes: rewriteComment(image, span) }, {}),
    };
  });
  const lists = [...dashes.found, ...brackets.found].map((one): Strange => ({ span: one.span, tell: () => one }));
  return [...lists, ...characters, ...otherComments].toSorted((a, b) => a.span.start - b.span.start);
}

/** Says what is strange, as much of it as is told of a file at most, and one more. */
function tellStrange(strange: readonly Strange[]): readonly Diagnostic[] {
  return strange.slice(0, mostFindings + 1).map(({ tell }) => tell());
}

function reportCharacters(source: SourceFile, span: Span, text: string): Diagnostic {
  const meaning = readStrange(text, source.text.slice(span.end, span.end + 20));
  if (hidden.test(text)) {
    const values = { text: Array.from(text, nameCodePoint).join(" "), advice: adviceOnHidden };
    return createDiagnostic(catalogue.unexpectedCharacter, { span, fixes: deleteFix(span) }, values);
  }
  if (meaning === undefined) {
    return createDiagnostic(catalogue.unexpectedCharacter, { span }, { text, advice: adviceOnCharacters });
  }
  const { instead, advice, isSafe } = meaning;
  const fixes = instead === "" ? deleteFix(span, isSafe) : writeFix(span, instead, isSafe);
  return createDiagnostic(catalogue.unexpectedCharacter, { span, fixes }, { text, advice });
}

const hidden = /^\p{Default_Ignorable_Code_Point}+$/u;

const adviceOnHidden: Said = {
  en: "Leave it out: it is there without being seen.",
  nl: "Laat het weg: het staat er zonder gezien te worden.",
};

const adviceOnCharacters: Said = {
  en: "Leave it out, or put it between double quotes when it is part of a text.",
  nl: "Laat het weg, of zet het tussen dubbele aanhalingstekens als het bij een tekst hoort.",
};

/** `# …` on one line means the same behind two slashes. */
function rewriteComment(image: string, { file, start }: Span): readonly ProposedFix[] {
  const [marks = ""] = /^#+/u.exec(image) ?? [];
  return marks === ""
    ? []
    : [
        {
          title: { en: "Begin it with '//'", nl: "Begin het met '//'" },
          safe: true,
          edits: [{ span: { file, start, end: start + marks.length }, text: "//" }],
        },
      ];
}

function readComment({ path }: SourceFile, { image, startOffset }: IToken): CommentNode {
  const text = image.trimEnd();
  return { text, span: { file: path, start: startOffset, end: startOffset + text.length } };
}

function refuseFile({ path, text }: SourceFile): Diagnostic | undefined {
  const span = { file: path, start: 0, end: 0 };
  if (text.length > largestFile) {
    return createDiagnostic(catalogue.tooLarge, { span }, { path, limit: String(largestFile) });
  }
  if (text.includes("\0") || text.includes("\uFFFD")) {
    return createDiagnostic(catalogue.notText, { span }, { path });
  }
  return text.trim() === "" ? reportEmpty({ path }) : undefined;
}

function reportEmpty({ path }: Pick<SourceFile, "path">, hasComments = false): Diagnostic {
  const state: Said = hasComments
    ? { en: "holds nothing but comments", nl: "bevat alleen commentaar" }
    : { en: "is empty", nl: "is leeg" };
  return createDiagnostic(catalogue.emptyFile, { span: { file: path, start: 0, end: 0 } }, { path, state });
}

/** Brackets are the one thing that nests; a limit keeps a hostile file from using up the stack. */
function findDeepBracket(path: string, tokens: readonly IToken[]): Diagnostic | undefined {
  let depth = 0;
  const deep = tokens.find(({ tokenType }) => {
    depth += Number(tokenType === openBracket) - Number(tokenType === closeBracket);
    return depth > deepestBrackets;
  });
  if (deep === undefined) {
    return undefined;
  }
  const span = { file: path, start: deep.startOffset, end: deep.startOffset + 1 };
  return createDiagnostic(catalogue.tooDeep, { span }, { limit: String(deepestBrackets) });
}

function checkVersion(version: { readonly text: string; readonly span: Span } | undefined): readonly Diagnostic[] {
  return version === undefined || version.text === "1" || version.text === ""
    ? []
    : [createDiagnostic(catalogue.unsupportedVersion, { span: version.span }, { version: version.text })];
}

/** What is told of a file: as much as anybody can use, with fixes that leave its comments in. */
function limit(source: SourceFile, found: readonly Diagnostic[]): readonly Diagnostic[] {
  const diagnostics = keepComments(found, [source]);
  if (diagnostics.length <= mostFindings) {
    return diagnostics;
  }
  const sorted = diagnostics.toSorted((a, b) => a.span.start - b.span.start);
  const { span } = sorted[mostFindings] ?? { span: { file: source.path, start: 0, end: 0 } };
  const values = { path: source.path, limit: String(mostFindings) };
  return [...sorted.slice(0, mostFindings), createDiagnostic(catalogue.tooManyFindings, { span }, values)];
}
