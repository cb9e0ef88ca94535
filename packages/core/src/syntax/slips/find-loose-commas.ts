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
  const slips: Slip[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.tokenType === comma && tokens[at + 1]?.tokenType !== word && beginsLine(source, tokens, at + 1)) {
      slips.push(leaveOutComma(source, { token, at, next: tokens[at + 1]?.image ?? "" }));
    }
  }
  return slips;
}

/** Whether a token is a word with which a line begins, and stands first on its own with a word behind it. */
function beginsLine(source: SourceFile, tokens: readonly IToken[], at: number): boolean {
  const [token, behind] = [tokens[at], tokens[at + 1]];
  return (
    isOneOf(token, lineStarts) &&
    isFirstOfLine(source, tokens, at) &&
    isToken(behind, word) &&
    !/[\n\r]/u.test(source.text.slice(endOf(token), behind.startOffset))
  );
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
