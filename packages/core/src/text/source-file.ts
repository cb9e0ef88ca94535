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
  const isWithinBreak = before.endsWith("\r") && text.startsWith("\n", offset);
  const lines = (isWithinBreak ? before.slice(0, -1) : before).split(lineEnd);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

const lineEnd = /\r\n|\n|\r/u;

/** The line around an offset, without its end; lines end as editors end them, also with a bare carriage return. */
export function findLine(text: string, offset: number): { readonly start: number; readonly end: number } {
  let [start, end] = [offset, offset];
  while (start > 0 && !isLineEnd(text.charAt(start - 1))) {
    start -= 1;
  }
  while (end < text.length && !isLineEnd(text.charAt(end))) {
    end += 1;
  }
  return { start, end };
}

function isLineEnd(character: string): boolean {
  return character === "\n" || character === "\r";
}
