import type { Diagnostic } from "./diagnostic.ts";

/** Puts findings in the order of their files, places and codes, each once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[], files: readonly string[]): readonly Diagnostic[] {
  const order = new Map(files.map((file, index) => [file, index]));
  const rank = ({ span }: Diagnostic): number => order.get(span.file) ?? files.length;
  const sorted = diagnostics.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      Number(a.code > b.code) - Number(a.code < b.code),
  );
  const key = (one: Diagnostic): string => `${one.code} ${one.span.file} ${one.span.start} ${one.message}`;
  return sorted.filter((one, index) => {
    const before = sorted[index - 1];
    return before === undefined || key(one) !== key(before);
  });
}
