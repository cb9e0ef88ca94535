import { showCharacters } from "./show-characters.ts";
import { findLine, findPlace, type SourceFile, type Span } from "./source-file.ts";

/** How much of a line is shown when nobody says how wide the screen is, in characters. */
const usual = 96;

/**
 * Prints the line on which a span begins, with the span underlined, in three lines of text.
 *
 * @param columns - how wide these lines may be
 */
export function printExcerpt(source: SourceFile, span: Span, columns?: number): string {
  const { line, column } = findPlace(source.text, span.start);
  const own = findLine(source.text, span.start);
  const whole = source.text.slice(own.start, own.end);
  const number = String(line);
  // Beside the text stand the number, a bar between spaces, and a dot or two where it is cut.
  const widest = columns === undefined ? usual : Math.max(20, columns - number.length - 5);
  const from = Math.max(0, Math.min(column - 1 - Math.floor(widest * 0.4), whole.length - widest));
  const shown = showCharacters(whole.slice(from, from + widest));
  const before = from > 0 ? "…" : "";
  const after = from + widest < whole.length ? "…" : "";
  const indent = column - 1 - from;
  const length = Math.max(1, Math.min(span.end - span.start, shown.length - indent));
  const gutter = " ".repeat(number.length);
  return [
    `${gutter} |`,
    `${number} | ${before}${shown}${after}`,
    `${gutter} | ${" ".repeat(before.length + Math.max(0, indent))}${"~".repeat(length)}`,
  ].join("\n");
}
