import type { IToken } from "chevrotain";
import type { SourceFile } from "../text/source-file.ts";

/** Whether a token is the first on its line. */
export function isFirstOfLine({ text }: SourceFile, tokens: readonly IToken[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined) {
    return true;
  }
  return /[\n\r]/u.test(text.slice(before.startOffset + before.image.length, token.startOffset));
}
