import { findPlace, type SourceFile, type Span } from "@waft/core";

/** A place in a file: line and column from 1, in UTF-16 units, and the offset from 0. */
export interface ReportedPlace {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A stretch of a file; `end` is the place behind it. */
export interface ReportedSpan {
  readonly file: string;
  readonly start: ReportedPlace;
  readonly end: ReportedPlace;
}

/** Finds the lines and columns of a span. */
export function placeSpan({ file, start, end }: Span, sources: ReadonlyMap<string, SourceFile>): ReportedSpan {
  const text = sources.get(file)?.text ?? "";
  return {
    file,
    start: { ...findPlace(text, start), offset: start },
    end: { ...findPlace(text, end), offset: end },
  };
}
