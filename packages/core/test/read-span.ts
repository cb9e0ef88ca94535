import type { Span } from "../src/text/source-file.ts";

/** What a span holds without the comments in it: one over several lines holds those at their ends. */
export function readSpan({ start, end }: Span, text: string): string {
  return text.slice(start, end).replaceAll(/\/\/(?!\/)[^\n\r]*/gu, "");
}
