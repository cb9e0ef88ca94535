import { type IToken, tokenMatcher } from "chevrotain";
import type { SourceFile } from "../text/source-file.ts";
import { isFirstOfLine } from "./is-first-of-line.ts";
import { closeBrace, comma, dot, figure, openBrace, word, words } from "./tokens.ts";

/** How many tokens an era has before its brace at most: its name, and titles in both languages. */
const longestHead = 7;
/** How many tokens of the first line of a rule are looked over. */
const longestLine = 20;

/** Finds what is lost before a line with `on` where a rule seems to begin: its first line, or the brace of that. */
export function findLostOpening(
  source: SourceFile,
  tokens: readonly IToken[],
  at: number,
): "line" | "brace" | undefined {
  if (tokens[at]?.tokenType !== words.on || !isFirstOfLine(source, tokens, at)) {
    return undefined;
  }
  return endsHead(source, tokens, at) ? "brace" : isAmongRules(tokens, at) ? "line" : undefined;
}

/** Whether `rule like`, or `rule like refines flat.share`, stands before it and no brace. */
function endsHead(source: SourceFile, tokens: readonly IToken[], at: number): boolean {
  const line = tokens.slice(Math.max(0, at - longestLine), at);
  const ahead = line.findLastIndex(
    ({ tokenType }, index) =>
      tokenType === words.rule && isFirstOfLine(source, tokens, Math.max(0, at - longestLine) + index),
  );
  const [, name, refines, ...others] = ahead < 0 ? [] : line.slice(ahead);
  return (
    isOf(name, [word]) &&
    (refines === undefined || refines.tokenType === words.refines) &&
    others.every((token) => isOf(token, [word, dot, comma]))
  );
}

/** Whether another rule ends before it, or an era begins. */
function isAmongRules(tokens: readonly IToken[], at: number): boolean {
  let before = at - 1;
  while (isOf(tokens[before], [words.from, words.until, words.about, figure])) {
    before -= 1;
  }
  const head = tokens.slice(Math.max(0, before - longestHead), before);
  const start = head.findLast((token) => isOf(token, [words.era, words.rule]));
  return (
    (isOf(tokens[before], [closeBrace]) && before === at - 1) ||
    (isOf(tokens[before], [openBrace]) && start?.tokenType === words.era)
  );
}

function isOf(token: IToken | undefined, types: readonly (typeof word)[]): boolean {
  return token !== undefined && types.some((type) => tokenMatcher(token, type));
}
