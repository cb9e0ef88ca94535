import type { IToken } from "chevrotain";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceFile, Span } from "../text/source-file.ts";
import type { KnownRules } from "./declaration-parser.ts";
import type { Expectation } from "./describe-expectation.ts";
import type { FileParser, ParsedFile } from "./file-parser.ts";
import type { Docs } from "./gather-docs.ts";
import { createMissing } from "./slips/slip.ts";
import type { TokenizedText } from "./tokenize.ts";
import { word, words } from "./tokens.ts";

/** What is read: the text, what it consists of, and with what. */
export interface Reading {
  readonly source: SourceFile;
  readonly tokenized: TokenizedText;
  readonly docs: Docs;
  /** Where something is a finding already that is no word of the language at all, in the order of places. */
  readonly strange: readonly { readonly span: Span }[];
  /** Rules that are read already; nothing is kept of a file that is read once. */
  readonly known?: KnownRules;
  readonly parsers: Parsers;
}

/** Two parsers of the same grammar. */
export interface Parsers {
  /** Ends at the first mistake. */
  readonly plain: FileParser;
  /** Goes on after each mistake. */
  readonly recover: () => FileParser;
}

/** A mistake: the token to blame, by its place among all, and what was expected. */
export interface Mistake {
  readonly index: number;
  readonly describe: () => Expectation;
}

/** Tokens, read once. */
export interface ReadOnce {
  readonly tokens: readonly IToken[];
  readonly parsed: ParsedFile;
  readonly found: readonly Diagnostic[];
  /** All of them; the first alone where the reading ended with it. */
  readonly mistakes: readonly Mistake[];
  /** Whether the reading ended at the first mistake: then what was read is what stands before its declaration. */
  readonly isCut: boolean;
  /** Where the last declaration begins that was begun. */
  readonly reached: number;
}

/** A head that is made up, before declarations from the midst of a file. */
function headBefore(hasHead: boolean): IToken[] {
  return hasHead ? [] : [createMissing(words.platform, 0), createMissing(word, 0)];
}

/** Reads tokens up to the first mistake: all of them, mostly. That is quick, whether there is one or not. */
export function readPlainly(reading: Reading, tokens: readonly IToken[], hasHead: boolean): ReadOnce {
  const read = readWith(reading, reading.parsers.plain, { tokens, hasHead });
  return { ...read, isCut: read.mistakes.length > 0 };
}

/** Reads on after each mistake, where that was not done. */
export function readOn(reading: Reading, read: ReadOnce, hasHead: boolean): ReadOnce {
  return read.isCut ? readOnce(reading, read.tokens, hasHead) : read;
}

/** Reads tokens once and goes on after each mistake. */
export function readOnce(reading: Reading, tokens: readonly IToken[], hasHead: boolean): ReadOnce {
  return { ...readWith(reading, reading.parsers.recover(), { tokens, hasHead }), isCut: false };
}

interface Given {
  readonly tokens: readonly IToken[];
  readonly hasHead: boolean;
}

/** Declarations from the midst of a file are read behind a head that is made up. */
function readWith(
  { source, docs, known }: Reading,
  parser: FileParser,
  { tokens, hasHead }: Given,
): Omit<ReadOnce, "isCut"> {
  const read = parser.read({
    path: source.path,
    tokens: headBefore(hasHead).concat(tokens),
    docs,
    ...(known && { known }),
  });
  let last = 0;
  const mistakes = read.mistakes.map(({ token, expected: { ahead, describe } }): Mistake => {
    // Mistakes come nearly in order: each is looked for from the one before on.
    const further = tokens.indexOf(token, last);
    const place = further < 0 ? tokens.lastIndexOf(token, last) : further;
    last = place < 0 ? last : place;
    return { index: Math.min((place < 0 ? tokens.length : place) + ahead, tokens.length), describe };
  });
  const { parsed, found, starts } = read;
  return { tokens, parsed, found, mistakes, reached: starts.at(-1) ?? 0 };
}
