import type { Diagnostic, FileNode, SourceFile } from "@waft/core";

/** A file as it was read. */
export interface ReadFile {
  readonly source: SourceFile;
  readonly tree: FileNode;
  readonly diagnostics: readonly Diagnostic[];
}
