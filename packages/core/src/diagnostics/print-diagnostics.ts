import { printExcerpt } from "../text/print-excerpt.ts";
import { showCharacters } from "../text/show-characters.ts";
import { findPlace, type SourceFile } from "../text/source-file.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** How to dress words up: functions that put colours around a text, or nothing. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
}

const plainPaint: Paint = {
  strong: (text) => text,
  faint: (text) => text,
  error: (text) => text,
  warning: (text) => text,
};

/** Prints findings for people: place, sentence, excerpt, what to do. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: readonly SourceFile[],
  paint: Paint = plainPaint,
): string {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  return diagnostics.map((one) => printOne(one, byPath, paint)).join("\n\n");
}

function printOne(one: Diagnostic, sources: ReadonlyMap<string, SourceFile>, paint: Paint): string {
  const colour = one.severity === "error" ? paint.error : paint.warning;
  const head = `${colour(one.severity)} ${paint.faint(one.code)}`;
  const lines = [`${printPlace(one.span, sources, paint)} ${head}`, showCharacters(one.message)];
  const source = sources.get(one.span.file);
  if (source !== undefined && source.text !== "") {
    lines.push(paint.faint(printExcerpt(source, one.span)));
  }
  for (const related of one.related) {
    lines.push(`${printPlace(related.span, sources, paint)} ${showCharacters(related.message)}`);
  }
  if (one.hint !== undefined) {
    lines.push(showCharacters(one.hint));
  }
  return lines.join("\n");
}

function printPlace(span: Diagnostic["span"], sources: ReadonlyMap<string, SourceFile>, paint: Paint): string {
  const source = sources.get(span.file);
  const place = source === undefined ? { line: 1, column: 1 } : findPlace(source.text, span.start);
  return paint.strong(`${showCharacters(span.file)}:${place.line}:${place.column}`);
}
