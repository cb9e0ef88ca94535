import type { IToken, TokenType } from "chevrotain";
import * as tokens from "./tokens.ts";

/** What a text consists of; offsets are in UTF-16 code units from its beginning. */
export interface TokenizedText {
  readonly text: string;
  /** The words, texts, figures and marks. */
  readonly tokens: IToken[];
  /** `///` lines. */
  readonly docs: readonly IToken[];
  /** `//` lines. */
  readonly comments: readonly IToken[];
  /** Comments as other languages write them. */
  readonly strangeComments: readonly IToken[];
  /** Runs of characters with which nothing of the language begins. */
  readonly strange: readonly { readonly offset: number; readonly length: number }[];
}

/**
 * Splits a text into tokens; never throws. What a token is, the patterns of `tokens.ts` say: this reads the same by
 * hand, in half the time that a general lexer needs for it, and a law compares the two.
 */
export function tokenize(text: string): TokenizedText {
  const found: Found = {
    text,
    tokens: [],
    docs: [],
    comments: [],
    strangeComments: [],
    strange: [],
    barren: new Map(),
  };
  const end = text.length;
  let at = 0;
  let strangeSince = -1;
  while (at < end) {
    const code = text.charCodeAt(at);
    const next = isSpace(code) ? at + 1 : readToken(found, at, code);
    if (next === at) {
      strangeSince = strangeSince < 0 ? at : strangeSince;
      at += 1;
      continue;
    }
    if (strangeSince >= 0) {
      found.strange.push({ offset: strangeSince, length: at - strangeSince });
      strangeSince = -1;
    }
    at = next;
  }
  if (strangeSince >= 0) {
    found.strange.push({ offset: strangeSince, length: end - strangeSince });
  }
  return found;
}

interface Found extends TokenizedText {
  readonly docs: IToken[];
  readonly comments: IToken[];
  readonly strangeComments: IToken[];
  readonly strange: { readonly offset: number; readonly length: number }[];
  /** Up to where some closing marks were looked for in vain: a hostile text would have them looked for again and again. */
  readonly barren: Map<string, number>;
}

/** Reads what begins at a place, and says where it ends: there, if nothing of the language begins so. */
function readToken(found: Found, at: number, code: number): number {
  const { text } = found;
  if (isWordStart(code)) {
    return readWord(found, at);
  }
  const mark = tokens.marks.get(code);
  if (mark !== undefined) {
    return add(found.tokens, createToken(text.charAt(at), at, mark));
  }
  if (code === quote) {
    return readText(found, at);
  }
  if (code >= zero && code <= nine) {
    return add(found.tokens, createToken(text.slice(at, findFigureEnd(text, at + 1)), at, tokens.figure));
  }
  return code === slash || code === hash ? readComment(found, at) : readStrangeText(found, at);
}

function readWord({ text, tokens: list }: Found, at: number): number {
  const end = findWordEnd(text, at + 1);
  if (text.charCodeAt(end) === colon && startsAddress(text, at)) {
    return add(list, createToken(text.slice(at, findAddressEnd(text, end)), at, tokens.address));
  }
  const image = text.slice(at, end);
  return add(list, createToken(image, at, tokens.findKeyword(image) ?? tokens.word));
}

function createToken(image: string, startOffset: number, tokenType: TokenType): IToken {
  return { image, startOffset, tokenTypeIdx: tokenType.tokenTypeIdx ?? 0, tokenType };
}

/** Adds a token, and says where it ends. */
function add(list: IToken[], token: IToken): number {
  list.push(token);
  return token.startOffset + token.image.length;
}

const tab = 0x09;
const newLine = 0x0a;
const carriageReturn = 0x0d;
const blank = 0x20;
const quote = 0x22;
const hash = 0x23;
const hyphen = 0x2d;
const slash = 0x2f;
const colon = 0x3a;
const zero = 0x30;
const nine = 0x39;
const backslash = 0x5c;
const underscore = 0x5f;
const lastOfAscii = 0x7f;

function isSpace(code: number): boolean {
  return code === blank || (code >= tab && code <= carriageReturn) || (code > lastOfAscii && isRareSpace(code));
}

const rareSpace = /^[\s\uFEFF]$/u;

function isRareSpace(code: number): boolean {
  return rareSpace.test(String.fromCharCode(code));
}

function isWordStart(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code > lastOfAscii && isLetter(code));
}

/** Letters beyond those of English; the same ranges as in the pattern of a word. */
function isLetter(code: number): boolean {
  return (
    (code >= 0xc0 && code <= 0x2_4f) || (code >= 0x3_70 && code <= 0x1f_ff) || (code >= 0x30_40 && code <= 0xd7_ff)
  );
}

/** Letters, figures, `_` and `-`. */
function isPlainInWord(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    code === hyphen ||
    (code >= zero && code <= nine) ||
    (code >= 0x41 && code <= 0x5a) ||
    code === underscore
  );
}

function findWordEnd(text: string, from: number): number {
  let at = from;
  let code = text.charCodeAt(at);
  while (isPlainInWord(code) || (code > lastOfAscii && isLetter(code))) {
    at += 1;
    code = text.charCodeAt(at);
  }
  return at;
}

function findFigureEnd(text: string, from: number): number {
  let at = from;
  while (isPlainInWord(text.charCodeAt(at))) {
    at += 1;
  }
  return at;
}

function startsAddress(text: string, at: number): boolean {
  return text.startsWith("http://", at) || text.startsWith("https://", at);
}

function findAddressEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== quote && !isSpace(text.charCodeAt(at))) {
    at += 1;
  }
  return at;
}

function findLineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) {
    at += 1;
  }
  return at;
}

function isLineEnd(code: number): boolean {
  return code === newLine || code === carriageReturn;
}

/** A text between double quotes; without the second one it goes on to the end of the line. */
function readText({ text, tokens: list }: Found, at: number): number {
  let end = at + 1;
  let code = text.charCodeAt(end);
  while (end < text.length && code !== quote && !isLineEnd(code)) {
    const escapes = code === backslash && end + 1 < text.length && !isLineEnd(text.charCodeAt(end + 1));
    end += escapes ? 2 : 1;
    code = text.charCodeAt(end);
  }
  return code === quote
    ? add(list, createToken(text.slice(at, end + 1), at, tokens.text))
    : add(list, createToken(text.slice(at, end), at, tokens.openText));
}

function readComment(found: Found, at: number): number {
  const { text } = found;
  if (text.startsWith("//", at)) {
    const image = text.slice(at, findLineEnd(text, at));
    return image.startsWith("///")
      ? add(found.docs, createToken(image, at, tokens.doc))
      : add(found.comments, createToken(image, at, tokens.comment));
  }
  const ofManyLines = text.startsWith("/*", at);
  if (!ofManyLines && text.charCodeAt(at) !== hash) {
    return at;
  }
  const end = (ofManyLines ? findCommentEnd(found, at + 2) : undefined) ?? findLineEnd(text, at);
  return add(found.strangeComments, createToken(text.slice(at, end), at, tokens.strangeComment));
}

const commentEnd = "*/";

function findCommentEnd({ text, barren }: Found, from: number): number | undefined {
  const start = barren.has(commentEnd) ? -1 : text.indexOf(commentEnd, from);
  if (start < 0) {
    barren.set(commentEnd, text.length);
    return undefined;
  }
  return start + commentEnd.length;
}

/** What closes a text that other quotes open. */
const otherQuotes: ReadonlyMap<string, string> = new Map([
  ...Array.from("'‘’‚", (open) => [open, "'‘’"] as const),
  ...Array.from("“”„", (open) => [open, "“”"] as const),
  ...Array.from("«»", (open) => [open, "«»"] as const),
  ["`", "`"],
]);

function readStrangeText({ text, tokens: list, barren }: Found, at: number): number {
  const closing = otherQuotes.get(text.charAt(at));
  if (closing === undefined || at < (barren.get(closing) ?? 0)) {
    return at;
  }
  let end = at + 1;
  while (end < text.length && !isLineEnd(text.charCodeAt(end)) && !closing.includes(text.charAt(end))) {
    end += 1;
  }
  if (end === text.length || isLineEnd(text.charCodeAt(end))) {
    barren.set(closing, end);
    return at;
  }
  return add(list, createToken(text.slice(at, end + 1), at, tokens.strangeText));
}
