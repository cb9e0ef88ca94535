import type { Sink } from "../io.ts";
import { narrowest } from "./screen.ts";
import { wrapText } from "./wrap-text.ts";

/** Breaks sentences for a terminal, which would break them inside words; what is piped stays on one line, if no width is asked for. */
export function wrapFor(sink: Sink): (sentence: string) => readonly string[] {
  const width = findColumns(sink);
  return (sentence) =>
    width === undefined ? [sentence] : wrapText(sentence, { width: Math.min(width, 100), wholeAddresses: true });
}

/** The columns to which what is written there has to keep; undefined where it has not. */
export function findColumns({ columns, askedColumns }: Sink): number | undefined {
  return askedColumns === undefined ? columns : Math.max(narrowest, askedColumns);
}
