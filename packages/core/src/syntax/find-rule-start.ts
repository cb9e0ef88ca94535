import type { IToken } from "chevrotain";
import { closeBrace, figure, openBrace, words } from "./tokens.ts";

/**
 * Finds where the rule of an era begins that holds a token before which there is no mistake: it can be read up to there
 * as if it stood alone. For what is in no such rule, that is the beginning of all.
 */
export function findRuleStart(tokens: readonly IToken[], at: number): number {
  if (tokens[0]?.tokenType !== words.era) {
    return 0;
  }
  let depth = 0;
  let start = 0;
  for (let index = 1; index < at; index += 1) {
    const type = tokens[index]?.tokenType;
    depth += Number(type === openBrace) - Number(type === closeBrace);
    if (depth === 1 && type === words.rule && endsAnother(tokens[index - 1])) {
      start = index;
    }
  }
  return start;
}

/** Whether the word 'rule' behind a token is no name: it follows a brace, or the dates of the era. */
function endsAnother(token: IToken | undefined): boolean {
  return token?.tokenType === openBrace || token?.tokenType === closeBrace || token?.tokenType === figure;
}

/** Finds where a rule begins, by its first words, that holds a token and stands behind another. */
export function findRuleHead(tokens: readonly IToken[], at: number, behind: number): number {
  for (let index = Math.min(at, tokens.length) - 1; index > behind; index -= 1) {
    const next = tokens[index + 2]?.tokenType;
    const opens = next === openBrace || next === words.refines;
    if (opens && tokens[index]?.tokenType === words.rule && endsAnother(tokens[index - 1])) {
      return index;
    }
  }
  return 0;
}
