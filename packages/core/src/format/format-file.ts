import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { createReader, type Reader } from "../syntax/parse-file.ts";
import type { SourceFile } from "../text/source-file.ts";
import { listLines } from "./list-lines.ts";
import { createPlaces } from "./places.ts";
import { printLines } from "./print-lines.ts";
import { scanPieces } from "./scan-pieces.ts";
import { tidyPieces } from "./tidy-pieces.ts";

/** A rule file in the one style; the text is there unless something in the file could not be read. */
export interface FormattedFile {
  readonly text?: string;
  /** Why it could not be read. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Writes a rule file in the one style: every word, text and comment stays, in its order; only the space between
 * them changes, and commas in the braces of a part. What cannot be read is left alone. Never throws.
 */
export function formatFile(source: SourceFile, reader: Reader = createReader()): FormattedFile {
  const { value, diagnostics } = reader.readFile(source);
  if (diagnostics.some(({ severity }) => severity === "error")) {
    return { diagnostics };
  }
  const pieces = tidyPieces(value, scanPieces(source.text));
  return { text: printLines(pieces, listLines(value, createPlaces(pieces))), diagnostics };
}
