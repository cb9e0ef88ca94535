import type { CheckedPlatform, Diagnostic } from "@waft/core";
import type { Workspace } from "../workspace/workspace.ts";

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
