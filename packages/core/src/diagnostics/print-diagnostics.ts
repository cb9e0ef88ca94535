import { inLanguage, type Language, type Said } from "../lib/said.ts";
import { printExcerpt } from "../text/print-excerpt.ts";
import { showCharacters } from "../text/show-characters.ts";
import { findPlace, type SourceFile, type Span } from "../text/source-file.ts";
import type { Diagnostic, Severity } from "./diagnostic.ts";
import { tellFinding, tellRelated } from "./tell-finding.ts";

/** How to dress words up: functions that put colours around a text, or nothing. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
}

const plainPaint: Paint = {
  strong: (text) => text,
  faint: (text) => text,
  error: (text) => text,
  warning: (text) => text,
  info: (text) => text,
};

/** How findings are printed: all of it may be left out. */
export interface PrintOptions {
  readonly paint?: Paint;
  /** English when left out. */
  readonly language?: Language;
  /** How many columns an excerpt may take. */
  readonly columns?: number;
  /** Puts what stands behind a place below it where both take more columns: for people, not for what reads lines. */
  readonly breakPlaces?: boolean;
  /** How many columns a text takes: as many as it has characters, when left out. */
  readonly measure?: (text: string) => number;
  /** Breaks a sentence into the lines that fit. */
  readonly wrap?: (sentence: string) => readonly string[];
  /** Says where more can be read about a kind of finding; said once for each kind. */
  readonly sayPage?: (code: string) => string;
}

type Printing = Required<Omit<PrintOptions, "columns" | "measure" | "sayPage">> &
  Pick<PrintOptions, "columns" | "measure" | "sayPage"> & { readonly sources: ReadonlyMap<string, SourceFile> };

/** Prints findings for people: place, sentence, excerpt, what to do. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: readonly SourceFile[],
  options: PrintOptions = {},
): string {
  const printing: Printing = {
    paint: plainPaint,
    language: "en",
    breakPlaces: false,
    wrap: (sentence) => [sentence],
    ...options,
    sources: new Map(sources.map((source) => [source.path, source])),
  };
  const told = new Set<string>();
  return diagnostics
    .map((one) => {
      const page = told.has(one.code) ? undefined : printing.sayPage?.(one.code);
      told.add(one.code);
      return [...printOne(one, printing), ...(page === undefined ? [] : [printing.paint.faint(page)])].join("\n");
    })
    .join("\n\n");
}

/** How grave a finding is, in words. */
export const severityWords: Readonly<Record<Severity, Said>> = {
  error: { en: "error", nl: "fout" },
  warning: { en: "warning", nl: "waarschuwing" },
  info: { en: "info", nl: "opmerking" },
  hint: { en: "hint", nl: "tip" },
};

function printOne(one: Diagnostic, printing: Printing): readonly string[] {
  const { paint, language, wrap, sources, columns, measure } = printing;
  const { message, hint } = tellFinding(one, language);
  const colour = one.severity === "hint" ? paint.info : paint[one.severity];
  const severity = inLanguage(severityWords[one.severity], language);
  const head = [`${colour(severity)} ${paint.faint(one.code)}`];
  const lines = [
    ...putBehindPlace(one.span, printing, { text: `${severity} ${one.code}`, below: head }),
    ...wrap(showCharacters(message)),
  ];
  const source = sources.get(one.span.file);
  if (source !== undefined && source.text !== "") {
    lines.push(paintExcerpt(printExcerpt(source, one.span, { columns, measure }), colour, paint));
  }
  for (const related of one.related) {
    const text = showCharacters(tellRelated(related, language));
    lines.push(...putBehindPlace(related.span, printing, { text, below: wrap(text) }));
  }
  return [...lines, ...(hint === "" ? [] : wrap(showCharacters(hint)))];
}

/** The line stays as it is to read; what stands around it is faint, and the mark below it has the colour of the finding. */
function paintExcerpt(excerpt: string, colour: (text: string) => string, paint: Paint): string {
  const [above = "", line = "", below = ""] = excerpt.split("\n");
  const bar = line.indexOf(" | ") + 3;
  return [
    paint.faint(above),
    `${paint.faint(line.slice(0, bar))}${line.slice(bar)}`,
    `${paint.faint(below.slice(0, bar))}${below.slice(bar).replace(/~+…?/u, (mark) => colour(mark))}`,
  ].join("\n");
}

/** What stands behind a place: its text, and the lines into which it goes where the place leaves no room for it. */
interface Behind {
  readonly text: string;
  readonly below: readonly string[];
}

/** A place is never broken: it is there to be copied and clicked. */
function putBehindPlace(span: Span, printing: Printing, { text, below }: Behind): readonly string[] {
  const { paint, columns, measure, breakPlaces } = printing;
  const place = findPlaceOf(span, printing);
  const line = `${place} ${text}`;
  const fits = !breakPlaces || columns === undefined || (measure?.(line) ?? line.length) <= columns;
  return fits ? [`${paint.strong(place)} ${below.length === 1 ? below[0] : text}`] : [paint.strong(place), ...below];
}

function findPlaceOf(span: Span, { sources }: Printing): string {
  const source = sources.get(span.file);
  const place = source === undefined ? { line: 1, column: 1 } : findPlace(source.text, span.start);
  return `${showCharacters(span.file)}:${place.line}:${place.column}`;
}
