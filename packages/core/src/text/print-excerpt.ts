import { showCharacters } from "./show-characters.ts";
import { findPlace, type SourceFile, type Span } from "./source-file.ts";

/** How much of a line is shown, in characters. */
const widest = 96;

/** Prints the line on which a span begins, with the span underlined, in three lines of text. */
export function printExcerpt(source: SourceFile, span: Span): string {
  const { line, column } = findPlace(source.text, span.start);
  const whole = readLine(source.text, span.start);
  const from = Math.max(0, Math.min(column - 1 - 40, whole.length - widest));
  const shown = showCharacters(whole.slice(from, from + widest));
  const before = from > 0 ? "…" : "";
  const after = from + widest < whole.length ? "…" : "";
  const indent = column - 1 - from;
  const length = Math.max(1, Math.min(span.end - span.start, shown.length - indent));
  const number = String(line);
  const gutter = " ".repeat(number.length);
  return [
    `${gutter} |`,
    `${number} | ${before}${shown}${after}`,
    `${gutter} | ${" ".repeat(before.length + Math.max(0, indent))}${"~".repeat(length)}`,
  ].join("\n");
}

function readLine(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return text.slice(start, end < 0 ? undefined : end).replace(/\r$/u, "");
}
