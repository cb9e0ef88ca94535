import type { Sink } from "../io.ts";
import { narrowest } from "./screen.ts";
import { wrapText } from "./wrap-text.ts";

/**
 * Breaks sentences for a terminal, which would break them inside words; what is piped stays on one line.
 *
 * @param asked - the width that was asked for, whatever the terminal has
 */
export function wrapFor({ columns }: Sink, asked?: number): (sentence: string) => readonly string[] {
  const width = asked === undefined ? columns : Math.max(narrowest, asked);
  return (sentence) =>
    width === undefined ? [sentence] : wrapText(sentence, { width: Math.min(width, 100), wholeAddresses: true });
}
