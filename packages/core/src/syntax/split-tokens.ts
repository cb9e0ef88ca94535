import { type IToken, tokenMatcher } from "chevrotain";
import type { SourceFile } from "../text/source-file.ts";
import { findLostOpening } from "./find-lost-opening.ts";
import { isFirstOfLine } from "./is-first-of-line.ts";
import { isOneOf } from "./slips/slip.ts";
import { closeBrace, comma, equals, headStarts, itemStarts, openBrace, text, word } from "./tokens.ts";

/**
 * Splits the tokens of a file where declarations seem to begin: on a line of their own, outside all braces. The first
 * piece has the head. A file without mistakes is never split, so nothing depends on it being right: it keeps the work
 * of finding out what was meant within one declaration.
 */
export function splitTokens(source: SourceFile, tokens: readonly IToken[], hasHead: boolean): readonly IToken[][] {
  const pieces: IToken[][] = [];
  let piece: IToken[] = [];
  let isHeaded = !hasHead || !tokens.some((_, at) => isHead(source, tokens, at));
  let depth = 0;
  let at = -1;
  for (const token of tokens) {
    at += 1;
    if (depth === 0 && isHeaded && piece.length > 0 && isDeclaration(source, tokens, at)) {
      pieces.push(piece);
      piece = [];
    }
    isHeaded ||= isHead(source, tokens, at);
    depth = Math.max(0, depth + turnOf(token) + Number(findLostOpening(source, tokens, at) !== undefined));
    piece.push(token);
  }
  return depth > 0 && piece.length > large ? [...pieces, ...splitByMargin(source, piece)] : [...pieces, piece];
}

/** From how many tokens on something that is not closed is too much to be read again and again. */
const large = 600;

/**
 * Splits what is not closed where a declaration begins at the margin: it stands inside nothing, as long as all lines of
 * the one before are indented.
 */
function splitByMargin(source: SourceFile, tokens: readonly IToken[]): readonly IToken[][] {
  const pieces: IToken[][] = [[]];
  let inside: Inside = outside;
  let at = -1;
  for (const token of tokens) {
    at += 1;
    if (at > 0 && isFree(source, token, inside) && isDeclaration(source, tokens, at)) {
      pieces.push([]);
      inside = outside;
    } else if (at > 0 && token.tokenType !== closeBrace && isFirstOfLine(source, tokens, at)) {
      inside = followLine(source, token, inside);
    }
    const turn = turnOf(token);
    inside = turn === 0 ? inside : { ...inside, depth: Math.max(0, inside.depth + turn) };
    pieces.at(-1)?.push(token);
  }
  return pieces;
}

/** How deep inside braces something stands, and whether all lines in them so far are indented. */
interface Inside {
  readonly depth: number;
  readonly isIndented: boolean;
}

const outside: Inside = { depth: 0, isIndented: false };

function followLine(source: SourceFile, token: IToken, { depth, isIndented }: Inside): Inside {
  return { depth, isIndented: !startsAtMargin(source, token) && (isIndented || depth > 0) };
}

/** Whether a token stands inside nothing, by the braces or by the margin. */
function isFree(source: SourceFile, token: IToken, { depth, isIndented }: Inside): boolean {
  return depth === 0 || (isIndented && startsAtMargin(source, token));
}

/** How much deeper it is behind a token. */
function turnOf({ tokenType }: IToken): number {
  return Number(tokenType === openBrace) - Number(tokenType === closeBrace);
}

function startsAtMargin(source: SourceFile, { startOffset }: IToken): boolean {
  const before = source.text.charAt(startOffset - 1);
  return before === "" || before === "\n" || before === "\r";
}

/** Whether the head of the file seems to begin at a token. */
function isHead(source: SourceFile, tokens: readonly IToken[], at: number): boolean {
  return isOneOf(tokens[at], headStarts) && isFirstOfLine(source, tokens, at);
}

/**
 * Whether a declaration seems to begin at a token. Behind a comma its first word may be one more name of a list, as
 * long as what follows does not look like a declaration either.
 */
export function isDeclaration(source: SourceFile, tokens: readonly IToken[], at: number): boolean {
  const token = tokens[at];
  const name = tokens[at + 1];
  if (!isOneOf(token, itemStarts) || name === undefined || !isFirstOfLine(source, tokens, at)) {
    return false;
  }
  if (isMarked(source, token)) {
    return false;
  }
  const isOpened = opensDeclaration(tokens[at + 2], token.image);
  return token.image === "source" || isInList(tokens[at - 1])
    ? isOpened || (tokenMatcher(name, text) && token.image !== "source")
    : tokenMatcher(name, word) || tokenMatcher(name, text);
}

/** Whether marks of other languages say that a word begins no declaration: `<rule …`, and `  form: …` further in. */
function isMarked(source: SourceFile, token: IToken): boolean {
  const { image, startOffset } = token;
  const isTag = /^[</]$/u.test(source.text.charAt(startOffset - 1));
  return isTag || (source.text.charAt(startOffset + image.length) === ":" && !startsAtMargin(source, token));
}

/** Whether a name seems to go on with what only a declaration has; within a rule, `source` is a clause. */
function opensDeclaration(token: IToken | undefined, kind: string): boolean {
  return token !== undefined && (token.tokenType === openBrace || (kind !== "source" && tokenMatcher(token, text)));
}

function isInList(before: IToken | undefined): boolean {
  return before?.tokenType === comma || before?.tokenType === equals;
}
