import type { ProposedFix } from "../diagnostics/create-diagnostic.ts";
import { fillSaid, type Said } from "../lib/said.ts";
import type { Span } from "../text/source-file.ts";

/** A fix that writes something. */
export function writeFix(span: Span, text: string, isSafe = false): readonly ProposedFix[] {
  const title = fillSaid({ en: "Write '{text}'", nl: "Schrijf '{text}'" }, { text: text.trim() });
  return [{ title, ...(isSafe ? { safe: true } : {}), edits: [{ span, text }] }];
}

/** A fix that leaves something out. */
export function deleteFix(span: Span, isSafe = false): readonly ProposedFix[] {
  const title: Said = { en: "Leave it out", nl: "Laat het weg" };
  return [{ title, ...(isSafe ? { safe: true } : {}), edits: [{ span, text: "" }] }];
}
