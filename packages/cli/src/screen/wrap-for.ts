import type { Sink } from "../io.ts";
import { wrapText } from "./wrap-text.ts";

/** Breaks sentences for a terminal, which would break them inside words; what is piped stays on one line. */
export function wrapFor({ columns }: Sink): (sentence: string) => readonly string[] {
  return (sentence) =>
    columns === undefined ? [sentence] : wrapText(sentence, { width: Math.min(columns, 100), wholeAddresses: true });
}
