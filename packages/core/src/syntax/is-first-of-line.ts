import type { IToken } from "chevrotain";
import type { SourceFile } from "../text/source-file.ts";

const newLine = 0x0a;
const carriageReturn = 0x0d;

/** Whether a token is the first on its line. */
export function isFirstOfLine({ text }: SourceFile, tokens: readonly IToken[], at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (before === undefined || token === undefined) {
    return true;
  }
  for (let place = before.startOffset + before.image.length; place < token.startOffset; place += 1) {
    const code = text.charCodeAt(place);
    if (code === newLine || code === carriageReturn) {
      return true;
    }
  }
  return false;
}
