import { expandTable } from "./expand-table.ts";
import { generated } from "./generated.ts";
import { handWritten } from "./hand-written.ts";
import type { TableFile } from "./table-file.ts";
import type { VectorFile } from "./vector-file.ts";

/** All vectors of the package: those written by hand, and the generated ones written out. */
export function readVectors(): readonly VectorFile[] {
  return [...handWritten.filter(isVectorFile), ...generated.filter(isTableFile).map(expandTable)];
}

// The files of the package are held against its schema by a test; what is left here is which of the two forms it is.

function isVectorFile(value: unknown): value is VectorFile {
  return isOurs(value) && "cases" in value;
}

function isTableFile(value: unknown): value is TableFile {
  return isOurs(value) && "table" in value;
}

function isOurs(value: unknown): value is { readonly waft: 1 } {
  return typeof value === "object" && value !== null && "waft" in value && value.waft === 1;
}
