import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import type { FileNode } from "./syntax/tree.ts";
import type { Span } from "./text/source-file.ts";

/**
 * Where what was read stands now. An editor reads again only what was changed; all else keeps the places at which it was
 * first read, so that what is known of it stays right.
 */
export interface Places {
  /** By how much something has moved, by its file and where it began. */
  readonly moveOf: (span: Span) => number;
  /** A file with everything where it stands now. */
  readonly treeOf: (file: FileNode) => FileNode;
}

/** Tells findings where they are now. */
export function moveFindings(found: readonly Diagnostic[], { moveOf }: Places): readonly Diagnostic[] {
  const move = (span: Span): Span => {
    const by = moveOf(span);
    return by === 0 ? span : { ...span, start: span.start + by, end: span.end + by };
  };
  return found.map((one) => ({
    ...one,
    span: move(one.span),
    related: one.related.map((other) => ({ ...other, span: move(other.span) })),
    fixes: one.fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => ({ ...edit, span: move(edit.span) })),
    })),
  }));
}
