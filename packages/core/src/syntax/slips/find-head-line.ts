import type { IToken } from "chevrotain";
import { isFirstOfLine } from "../is-first-of-line.ts";
import { closeBracket, headStarts, openBracket, text, word } from "../tokens.ts";
import { isOneOf, isOnOneLine, isToken, type SlipPlace, tokenAt } from "./slip.ts";

/** How many tokens a head has at most before what it is about: its kind, its name, and a title in both languages. */
const longest = 6;

/** The first word of the head when what it is about should stand at a place of the same line, behind name and title. */
export function findHeadLine(place: SlipPlace): IToken | undefined {
  const { source, tokens, index } = place;
  const first = tokenAt(place);
  for (let at = index - 2; at >= Math.max(0, index - longest); at -= 1) {
    const kind = tokens[at];
    if (isOneOf(kind, headStarts) && isFirstOfLine(source, tokens, at)) {
      const titled = tokens.slice(at + 2, index);
      const isHead = isToken(tokens[at + 1], word) && titled.every((token) => isPartOfTitle(token));
      return isHead && first !== undefined && isOnOneLine(place, kind, first) ? kind : undefined;
    }
  }
  return undefined;
}

function isPartOfTitle(token: IToken): boolean {
  return [text, openBracket, closeBracket].some((type) => isToken(token, type));
}
