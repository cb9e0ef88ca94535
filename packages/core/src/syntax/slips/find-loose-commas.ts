import type { IToken } from "chevrotain";
import { catalogue } from "../../diagnostics/catalogue.ts";
import { createDiagnostic } from "../../diagnostics/create-diagnostic.ts";
import type { Said } from "../../lib/said.ts";
import type { SourceFile } from "../../text/source-file.ts";
import { isFirstOfLine } from "../is-first-of-line.ts";
import { comma, word } from "../tokens.ts";
import { deleteFix } from "../write-fix.ts";
import { endOf, isOneOf, isToken, type Slip } from "./slip.ts";
import { lineStarts } from "./whole-clauses.ts";

/** What is said of a comma behind the last item of a list. */
export const leaveOut: Said = {
  en: "Leave the comma out: it stands between the items of a list, not behind the last one.",
  nl: "Laat de komma weg: die staat tussen wat in een lijst staat, niet achter het laatste.",
};

/**
 * `share with note,` with `sees author` on the next line: both are read without a fault, the one as a part and the other
 * as an act. What stands on a line of its own with something behind it is not one more name of a list.
 */
export function findLooseCommas(source: SourceFile, tokens: readonly IToken[]): readonly Slip[] {
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    if (token.tokenType !== comma || next === undefined || next.tokenType === word) {
      return [];
    }
    const behind = tokens[at + 2];
    const isLine =
      isOneOf(next, lineStarts) &&
      isFirstOfLine(source, tokens, at + 1) &&
      isToken(behind, word) &&
      !/[\n\r]/u.test(source.text.slice(endOf(next), behind.startOffset));
    return isLine ? [leaveOutComma(source, { token, at, next: next.image })] : [];
  });
}

function leaveOutComma(
  source: SourceFile,
  { token, at, next }: { readonly token: IToken; readonly at: number; readonly next: string },
): Slip {
  const span = { file: source.path, start: token.startOffset, end: endOf(token) };
  const values = { found: "','", expected: `'${next}'`, advice: leaveOut };
  const finding = createDiagnostic(catalogue.unexpectedWord, { span, fixes: deleteFix(span) }, values);
  return { from: at, count: 1, instead: [], finding };
}
