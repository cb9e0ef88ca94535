import type { Reference } from "@waft/language-service";

/** A file before and after somebody typed in it. */
export interface TypedChange {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** Where names stand after a change of a file: those behind it have moved, those in it are no longer known. */
export function moveReferences(
  references: readonly Reference[],
  { path, before, after }: TypedChange,
): readonly Reference[] {
  if (references.length === 0) {
    return references;
  }
  const { start, end } = findChange(before, after);
  const by = after.length - before.length;
  const isTouched = ({ span }: Reference): boolean => span.file === path && span.end > start && span.start < end;
  return references
    .filter((reference) => !isTouched(reference))
    .map(({ span, declares }) => {
      const moved = span.file === path && span.start >= end ? by : 0;
      return { declares, span: { ...span, start: span.start + moved, end: span.end + moved } };
    });
}

/** The stretch of the text before that is another one after. */
function findChange(before: string, after: string): { readonly start: number; readonly end: number } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) {
    start++;
  }
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) {
    same++;
  }
  return { start, end: before.length - same };
}
