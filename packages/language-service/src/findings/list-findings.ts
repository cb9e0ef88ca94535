import type { CheckedPlatform, Diagnostic } from "@waft/core";
import type { ReadFile } from "../workspace/read-file.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** The mistakes that were found in reading a file, in the order of the file. */
export function listWritten({ diagnostics }: ReadFile): readonly Diagnostic[] {
  return diagnostics
    .filter(({ severity }) => severity === "error")
    .toSorted((one, other) => one.span.start - other.span.start);
}

/** What was found in one file, of everything that was found in the platforms that it belongs to; each finding once. */
export function listFindings(
  { isOpen }: Workspace,
  path: string,
  checked: readonly CheckedPlatform[],
): readonly Diagnostic[] {
  if (!isOpen(path)) {
    return [];
  }
  const found = checked.flatMap(({ diagnostics }) => diagnostics).filter(({ span }) => span.file === path);
  return checked.length < 2 ? found : [...new Map(found.map((finding) => [JSON.stringify(finding), finding])).values()];
}
