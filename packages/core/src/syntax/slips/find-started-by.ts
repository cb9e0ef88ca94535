import type { IToken } from "chevrotain";
import { isFirstOfLine } from "../is-first-of-line.ts";
import { isOneOf, type SlipPlace } from "./slip.ts";

/** How many tokens stand before a place at most: a kind, a name, what is said of it, and a title in both languages. */
const longest = 8;

/** The nearest of some words that begins a line not far before a place, and the name behind it. */
export function findStartedBy(
  { source, tokens, index }: SlipPlace,
  words: readonly string[],
): { readonly kind: IToken; readonly name: IToken | undefined } | undefined {
  for (let at = index - 1; at >= Math.max(0, index - longest); at -= 1) {
    const kind = tokens[at];
    if (isOneOf(kind, words) && isFirstOfLine(source, tokens, at)) {
      return { kind, name: tokens[at + 1] };
    }
  }
  return undefined;
}
