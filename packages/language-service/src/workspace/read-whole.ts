import type { Reader, SourceFile } from "@waft/core";
import type { ReadFile } from "./read-file.ts";
import { createMoves, createStretches } from "./stretches.ts";

/** Reads all of a file: everything stands where it is read. */
export function readWhole(source: SourceFile, parser: Reader): ReadFile {
  const { value: tree, diagnostics } = parser.readFile(source);
  const stretches = createStretches(source.text.length);
  return { source, tree, diagnostics, kept: { tree, diagnostics, stretches, moveOf: createMoves(stretches) } };
}
