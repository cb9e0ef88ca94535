/** A rule file as it was read. */
export interface SourceFile {
  /** The path under which the host knows it. */
  readonly path: string;
  readonly text: string;
}

/** A stretch of a file, in UTF-16 units from its beginning; `end` is not included. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** A place as people and editors count it, from 1; columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds the line and column of an offset. */
export function findPlace(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const lines = before.split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
