import type { IToken } from "chevrotain";
import { tokenize } from "../tokenize.ts";

/** The tokens of what is meant, all at the place of what is written. */
export function readInstead(text: string, startOffset: number): readonly IToken[] {
  return tokenize(text).tokens.map((token) => ({ ...token, startOffset }));
}

/** How many tokens from one on begin before an offset. */
export function countUntil(tokens: readonly IToken[], from: number, end: number): number {
  let at = from;
  while (at < tokens.length && (tokens[at]?.startOffset ?? end) < end) {
    at += 1;
  }
  return at - from;
}
