import { type IToken, tokenMatcher, type TokenType } from "chevrotain";
import { catalogue } from "../../diagnostics/catalogue.ts";
import { createDiagnostic, type ProposedFix } from "../../diagnostics/create-diagnostic.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Said } from "../../lib/said.ts";
import type { SourceFile, Span } from "../../text/source-file.ts";
import { describeToken, type Expectation } from "../describe-expectation.ts";
import { findKeyword, marks, word } from "../tokens.ts";

/** Where reading a file stopped, and what should have stood there. */
export interface SlipPlace {
  readonly source: SourceFile;
  readonly tokens: readonly IToken[];
  /** The token to blame; as many as there are at the end of the file. */
  readonly index: number;
  readonly expectation: Expectation;
  /** What stands right before it and is no word of the language at all; mostly nothing. */
  readonly strange: string;
}

/** A mistake that can be read as it was meant: other tokens in the place of some, and what is said of it. */
export interface Slip {
  /** The first token that is read otherwise. */
  readonly from: number;
  /** How many are. */
  readonly count: number;
  readonly instead: readonly IToken[];
  /** Nothing, when what led to it is a finding already. */
  readonly finding?: Diagnostic;
  /** What it takes for one text: strange characters in it are no findings of their own. */
  readonly covers?: Span;
}

/** Says in which ways a place can be meant, the likeliest first. */
export type SlipFinder = (place: SlipPlace) => readonly Slip[];

/** The token to blame, or one so many before or behind it. */
export function tokenAt({ tokens, index }: SlipPlace, ahead = 0): IToken | undefined {
  return tokens[index + ahead];
}

/** Whether a token is there, and is of a kind. */
export function isToken(token: IToken | undefined, type: TokenType): token is IToken {
  return token !== undefined && tokenMatcher(token, type);
}

/** Whether a token is there, and is one of some words. */
export function isOneOf(token: IToken | undefined, words: readonly string[]): token is IToken {
  return isToken(token, word) && words.includes(token.image);
}

/** Where a token ends. */
export function endOf({ startOffset, image }: IToken): number {
  return startOffset + image.length;
}

/** From one token to another. */
export function spanOf({ source }: SlipPlace, first: IToken, last: IToken = first): Span {
  return { file: source.path, start: first.startOffset, end: endOf(last) };
}

/** Where the token before this place ends: what is missing stands there. */
export function spanBefore(place: SlipPlace): Span {
  const before = tokenAt(place, -1);
  const at = before === undefined ? 0 : endOf(before);
  return { file: place.source.path, start: at, end: at };
}

/** The kind of token that a word or a mark of the language is. */
export function findType(image: string): TokenType | undefined {
  return findKeyword(image) ?? (image.length === 1 ? marks.get(image.charCodeAt(0)) : undefined);
}

/** A token that is missing; it takes no room. */
export function createMissing(tokenType: TokenType, startOffset: number): IToken {
  const tokenTypeIdx = tokenType.tokenTypeIdx ?? 0;
  return { image: "", startOffset, tokenTypeIdx, tokenType, isInsertedInRecovery: true };
}

/** A token, read as one of another kind. */
export function retype(token: IToken, tokenType: TokenType): IToken {
  return { ...token, tokenType, tokenTypeIdx: tokenType.tokenTypeIdx ?? 0 };
}

/** What is said of a slip, as far as it is not what is said of the place anyway. */
interface Told {
  readonly span?: Span;
  readonly found?: string | Said;
  readonly expected?: Said;
  readonly advice?: Said;
  readonly fixes?: readonly ProposedFix[];
}

const endOfFile: Said = { en: "the end of the file", nl: "het einde van het bestand" };

/** Reports what stands at a place, and what should. */
export function reportSlip(place: SlipPlace, told: Told): Diagnostic {
  const token = tokenAt(place);
  const { expectation, source } = place;
  const end = source.text.trimEnd().length;
  const span = told.span ?? (token === undefined ? { file: source.path, start: end, end } : spanOf(place, token));
  const found = told.found ?? (token === undefined ? endOfFile : describeToken(token));
  const { expected = expectation.expected, advice = expectation.advice, fixes = [] } = told;
  return createDiagnostic(catalogue.unexpectedWord, { span, fixes }, { found, expected, advice });
}

/** Whether two tokens stand on one line. */
export function isOnOneLine({ source }: SlipPlace, first: IToken, last: IToken): boolean {
  return !/[\n\r]/u.test(source.text.slice(endOf(first), last.startOffset));
}
