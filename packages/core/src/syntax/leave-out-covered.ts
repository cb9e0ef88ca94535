import type { Span } from "../text/source-file.ts";

/** Leaves out what stands within something that is told as a whole. */
export function leaveOutCovered<Found extends { readonly span: Span }>(
  found: readonly Found[],
  covered: readonly Span[],
): readonly Found[] {
  return covered.length === 0
    ? found
    : found.filter(({ span }) => !covered.some(({ start, end }) => start <= span.start && span.end <= end));
}
