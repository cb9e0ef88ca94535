import type { FileNode, OtherwiseNode } from "../syntax/tree.ts";

/** A platform as one side of a bridge, by names. */
export interface Side {
  readonly name: string;
  /** Forms that what is held there has. */
  readonly forms: readonly string[];
  /** Everything that can be done there. */
  readonly actions: readonly string[];
  /** What happens there to an act of which no rule speaks. */
  readonly otherwise?: OtherwiseNode;
}

/** The files of a platform with those of the platforms that it is made of. */
export interface WholePlatform {
  /** Its own files, as they are. */
  readonly files: readonly FileNode[];
  /** Everything that is linked: what it has from other platforms, and its own files. */
  readonly all: readonly FileNode[];
  readonly vocabularies: readonly FileNode[];
  /** For a bridge, its two sides. */
  readonly sides: readonly Side[];
}
