import { type IToken, tokenMatcher } from "chevrotain";
import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic } from "../diagnostics/create-diagnostic.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { dot, figure, headStarts, word, words } from "./tokens.ts";
import { writeFix } from "./write-fix.ts";

/** The tokens that are left to read, and what is wrong with how the file begins. */
export interface FileStart {
  readonly tokens: IToken[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Looks whether a file begins with `waft` and its version. A misspelt first line is read over; a file that does
 * not look like a rule file at all is not read on: that is one finding, not one for each of its words.
 */
export function checkStart(path: string, tokens: IToken[]): FileStart {
  const [first, second] = tokens;
  if (first === undefined || tokenMatcher(first, words.waft)) {
    return { tokens, diagnostics: [] };
  }
  const { startOffset } = first;
  const span = { file: path, start: startOffset, end: startOffset + first.image.length };
  if (headStarts.some((head) => tokenMatcher(first, words[head]))) {
    const edits = [{ span: { file: path, start: startOffset, end: startOffset }, text: "waft 1\n" }];
    const title = { en: "Write 'waft 1' before it", nl: "Schrijf er 'waft 1' voor" };
    return {
      tokens,
      diagnostics: [createDiagnostic(catalogue.noVersion, { span, fixes: [{ title, safe: true, edits }] }, {})],
    };
  }
  const length = tokenMatcher(first, word) && second?.tokenType === figure ? lengthOfVersion(tokens) : tokens.length;
  const fixes = length === 2 && second?.image === "1" ? writeFix(span, "waft", true) : [];
  return { tokens: tokens.slice(length), diagnostics: [createDiagnostic(catalogue.noVersion, { span, fixes }, {})] };
}

/** How many tokens a first line with its version takes: `waft 1`, `Waft 1.0`. */
function lengthOfVersion(tokens: readonly IToken[]): number {
  let length = 2;
  while (tokens[length]?.tokenType === dot && tokens[length + 1]?.tokenType === figure) {
    length += 2;
  }
  return length;
}
