import type { IToken } from "chevrotain";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceFile } from "../text/source-file.ts";
import { type Expectation, readExpectation } from "./describe-expectation.ts";
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
  readonly parsers: Parsers;
}

/** Two parsers of the same grammar. */
export interface Parsers {
  /** Ends at the first mistake. */
  readonly plain: FileParser;
  /** Goes on after each mistake. */
  readonly recover: () => FileParser;
}

/** Reads tokens among which there is no mistake; undefined if there is one. */
export function readInOrder(
  { source, docs, parsers }: Reading,
  tokens: readonly IToken[],
  hasHead: boolean,
): ReadOnce | undefined {
  const { plain } = parsers;
  const { parsed, found } = plain.read({ path: source.path, tokens: [...headBefore(hasHead), ...tokens], docs });
  return plain.errors.length > 0 ? undefined : { tokens, parsed, found, mistakes: [] };
}

/** A mistake: the token to blame, by its place among all, and what was expected. */
export interface Mistake {
  readonly index: number;
  readonly expectation: Expectation;
}

/** Tokens, read once. */
export interface ReadOnce {
  readonly tokens: readonly IToken[];
  readonly parsed: ParsedFile;
  readonly found: readonly Diagnostic[];
  readonly mistakes: readonly Mistake[];
}

/** A head that is made up, before declarations from the midst of a file. */
function headBefore(hasHead: boolean): readonly IToken[] {
  return hasHead ? [] : [createMissing(words.platform, 0), createMissing(word, 0)];
}

/** Reads tokens once; declarations from the midst of a file are read behind a head that is made up. */
export function readOnce({ source, docs, parsers }: Reading, tokens: readonly IToken[], hasHead: boolean): ReadOnce {
  const parser = parsers.recover();
  const { parsed, found } = parser.read({ path: source.path, tokens: [...headBefore(hasHead), ...tokens], docs });
  const { errors } = parser;
  let last = 0;
  const mistakes = errors.map(({ token, message }): Mistake => {
    const expectation = readExpectation(message);
    // Mistakes come nearly in order: each is looked for from the one before on.
    const further = tokens.indexOf(token, last);
    const place = further < 0 ? tokens.lastIndexOf(token, last) : further;
    last = place < 0 ? last : place;
    return { index: Math.min((place < 0 ? tokens.length : place) + expectation.ahead, tokens.length), expectation };
  });
  return { tokens, parsed, found, mistakes };
}
