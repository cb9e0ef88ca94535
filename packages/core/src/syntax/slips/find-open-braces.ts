import { closeBrace, openBrace } from "../tokens.ts";
import type { SlipPlace } from "./slip.ts";

/** The braces before a place that nothing closes before it, by their tokens. */
export function findOpenBraces({ tokens, index }: SlipPlace): readonly number[] {
  const open: number[] = [];
  for (let at = 0; at < Math.min(index, tokens.length); at += 1) {
    const tokenType = tokens[at]?.tokenType;
    if (tokenType === openBrace) {
      open.push(at);
    } else if (tokenType === closeBrace) {
      open.pop();
    }
  }
  return open;
}
