import { showCharacters } from "./show-characters.ts";
import { findLine, findPlace, type SourceFile, type Span } from "./source-file.ts";

/** How much of a line is shown when nobody says how wide the screen is, in characters. */
const usual = 96;

/** Where an excerpt is printed. */
export interface ExcerptOptions {
  /** How wide its lines may be. */
  readonly columns?: number | undefined;
  /** How many columns a text takes there: as many as it has characters, when left out. */
  readonly measure?: ((text: string) => number) | undefined;
}

/** Prints the line on which a span begins, with the span underlined, in three lines of text; `…` where it goes on. */
export function printExcerpt(source: SourceFile, span: Span, options: ExcerptOptions = {}): string {
  const { columns, measure = countCharacters } = options;
  const { line } = findPlace(source.text, span.start);
  const own = findLine(source.text, span.start);
  const number = String(line);
  // Beside the text stand the number, a bar between spaces, and a dot or two where it is cut.
  const widest = columns === undefined ? usual : Math.max(20, columns - number.length - 5);
  const whole = source.text.slice(own.start, own.end);
  const marked = { start: span.start - own.start, end: Math.min(span.end - own.start, whole.length) };
  const { from, to } = findWindow(whole, marked, (text) => measure(showCharacters(text)) <= widest);
  const before = from > 0 ? "…" : "";
  const after = to < whole.length ? "…" : "";
  const measureFrom = (start: number, end: number): number => measure(showCharacters(whole.slice(start, end)));
  const indent = measureFrom(from, marked.start);
  const length = Math.max(1, measureFrom(marked.start, Math.min(marked.end, to)));
  // What is cut off is part of the span; on the next lines, it is only said that it goes on there.
  const beyond = marked.end > to ? "~".repeat(measure(after)) : "";
  const below = beyond === "" && goesOn(source.text, own.end, span.end) ? "…" : "";
  const gutter = " ".repeat(number.length);
  return [
    `${gutter} |`,
    `${number} | ${before}${showCharacters(whole.slice(from, to))}${after}`,
    `${gutter} | ${" ".repeat(before.length + indent)}${"~".repeat(length)}${beyond}${below}`,
  ].join("\n");
}

/** Whether anything of a span stands behind the line on which it begins. */
function goesOn(text: string, from: number, to: number): boolean {
  return text.slice(from, to).trim() !== "";
}

function countCharacters(text: string): number {
  return text.length;
}

/** How much of a line is looked over at most to find as much of it as fits. */
const longest = 400;

/** The part of a line around a span that fits: two fifths of it before the span, as far as there is so much behind it. */
function findWindow(
  line: string,
  { start, end }: { readonly start: number; readonly end: number },
  fits: (text: string) => boolean,
): { readonly from: number; readonly to: number } {
  let from = start;
  let to = Math.max(start, Math.min(line.length, start + longest, end));
  while (to > from && !fits(line.slice(from, to))) {
    to -= 1;
  }
  // One character after the other, in turns: two before for each three behind.
  for (let turn = 0, isFull = 0; isFull < 2; turn += 1) {
    const goesBack = turn % 5 < 2;
    const wider: readonly [number, number] = goesBack ? [from - 1, to] : [from, to + 1];
    const isWider = wider[0] >= 0 && wider[1] <= line.length && fits(line.slice(...wider));
    isFull = isWider ? 0 : isFull + Number(turn % 5 === 1 || turn % 5 === 4);
    [from, to] = isWider ? [wider[0], wider[1]] : [from, to];
  }
  return { from, to };
}
