import type { TextEdit } from "../src/index.ts";

/** Files after some edits. */
export function applyAll(files: ReadonlyMap<string, string>, edits: readonly TextEdit[]): ReadonlyMap<string, string> {
  return new Map(
    Array.from(files, ([path, text]) => {
      const own = edits.filter(({ span }) => span.file === path).toSorted((a, b) => b.span.start - a.span.start);
      const changed = own.reduce(
        (now, { span, text: put }) => now.slice(0, span.start) + put + now.slice(span.end),
        text,
      );
      return [path, changed] as const;
    }),
  );
}
