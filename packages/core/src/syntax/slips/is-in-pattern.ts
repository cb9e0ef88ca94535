import {
  bar,
  claimStarts,
  closeBrace,
  closeBracket,
  comma,
  figure,
  openBrace,
  openBracket,
  plus,
  question,
  star,
  word,
} from "../tokens.ts";
import { isOneOf, isToken, type SlipPlace } from "./slip.ts";

/** How many tokens of a pattern are looked over at most. */
const longest = 300;

const ofPatterns = [comma, bar, star, plus, question, openBracket, closeBracket, openBrace, closeBrace, figure, word];

/** Whether `after` stands before a place, with nothing but a pattern between. */
export function isInPattern({ tokens }: SlipPlace, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - longest); back -= 1) {
    const token = tokens[back];
    if (isOneOf(token, claimStarts)) {
      return token.image === "after";
    }
    if (!ofPatterns.some((type) => isToken(token, type))) {
      return false;
    }
  }
  return false;
}
