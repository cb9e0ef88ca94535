import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic, type ProposedFix } from "../diagnostics/create-diagnostic.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Said } from "../lib/said.ts";
import type { SourceFile, Span } from "../text/source-file.ts";
import type { TokenizedText } from "./tokenize.ts";

type Strange = TokenizedText["strange"][number];

/** Finds square brackets around lists: a pair is one finding, at the one that opens. */
export function findSquareBrackets(
  source: SourceFile,
  strange: readonly Strange[],
): { readonly found: readonly Diagnostic[]; readonly others: readonly Strange[] } {
  const found: Diagnostic[] = [];
  const others: Strange[] = [];
  for (let at = 0; at < strange.length; at += 1) {
    const [row, next] = [strange[at], strange[at + 1]];
    if (row !== undefined && next !== undefined && isOne(source, row, "[") && isOne(source, next, "]")) {
      found.push(reportPair(source, row, next));
      at += 1;
    } else {
      others.push(...strange.slice(at, at + 1));
    }
  }
  return { found, others };
}

function isOne({ text }: SourceFile, { offset, length }: Strange, mark: string): boolean {
  return length === 1 && text.charAt(offset) === mark;
}

function reportPair({ path }: SourceFile, open: Strange, close: Strange): Diagnostic {
  const spans = [open, close].map(({ offset }): Span => ({ file: path, start: offset, end: offset + 1 }));
  const title: Said = { en: "Leave the brackets out", nl: "Laat de haakjes weg" };
  const fix: ProposedFix = { title, safe: true, edits: spans.map((one) => ({ span: one, text: "" })) };
  const at = { span: { file: path, start: open.offset, end: open.offset + 1 }, fixes: [fix] };
  return createDiagnostic(catalogue.unexpectedCharacter, at, { text: "[", advice: noBrackets });
}

const noBrackets: Said = {
  en: "Leave the brackets out: a list needs none.",
  nl: "Laat de haakjes weg: een lijst heeft ze niet nodig.",
};
