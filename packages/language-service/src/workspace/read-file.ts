import type { Diagnostic, FileNode, SourceFile } from "@waft/core";
import type { Stretches } from "./stretches.ts";

/** A file as it was read. */
export interface ReadFile {
  readonly source: SourceFile;
  readonly tree: FileNode;
  readonly diagnostics: readonly Diagnostic[];
  readonly kept: KeptFile;
}

/**
 * The same with everything at the place at which it was first read: a declaration that is not changed stays the same
 * object, wherever it stands.
 */
export interface KeptFile {
  readonly tree: FileNode;
  readonly diagnostics: readonly Diagnostic[];
  readonly stretches: Stretches;
  /** By how much something has moved since it was read, by where it began then. */
  readonly moveOf: (start: number) => number;
}
