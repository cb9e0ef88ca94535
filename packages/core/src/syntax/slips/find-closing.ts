import type { IToken } from "chevrotain";
import { closeBrace, openBrace } from "../tokens.ts";

/** The brace that closes what opens at a token, or was opened so often already; undefined when the file ends before. */
export function findClosing(tokens: readonly IToken[], from: number, already = 0): number | undefined {
  let depth = already;
  for (let at = from; at < tokens.length; at += 1) {
    const type = tokens[at]?.tokenType;
    depth += Number(type === openBrace) - Number(type === closeBrace);
    if (type === closeBrace && depth <= 0) {
      return at;
    }
  }
  return undefined;
}
