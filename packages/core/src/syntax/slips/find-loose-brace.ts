import type { IToken } from "chevrotain";
import { isFirstOfLine } from "../is-first-of-line.ts";
import { closeBrace, openBrace } from "../tokens.ts";
import { isToken, type SlipPlace } from "./slip.ts";

/** A closing brace that stands where another declaration begins than the one that it closes. */
export interface LooseBrace {
  readonly brace: number;
  /** The brace that nothing closes. */
  readonly open: number;
}

/**
 * Finds by the beginnings of lines where a closing brace is missing: one that stands further left than the declaration
 * which it closes, right below another that is open as well, was written for that one.
 */
export function findLooseBrace({ source, tokens, index }: SlipPlace): LooseBrace | undefined {
  const open: number[] = [];
  for (let at = 0; at < Math.min(index, tokens.length); at += 1) {
    const token = tokens[at];
    if (isToken(token, openBrace)) {
      open.push(at);
    } else if (isToken(token, closeBrace)) {
      const [outer, inner] = [open.at(-2), open.pop()];
      const columns = [outer, inner, at].map((one) => findColumn(source.text, tokens[one ?? -1]));
      const isLoose = isFirstOfLine(source, tokens, at) && columns[2] === columns[0] && columns[0] !== columns[1];
      if (outer !== undefined && inner !== undefined && isLoose) {
        return { brace: at, open: inner };
      }
    }
  }
  return undefined;
}

/** With how many blanks a line begins. */
function findColumn(text: string, token: IToken | undefined): number {
  const start = text.lastIndexOf("\n", (token?.startOffset ?? 0) - 1) + 1;
  return /^[ \t]*/u.exec(text.slice(start, start + 200))?.[0].length ?? 0;
}
