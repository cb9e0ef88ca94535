import type { Findings } from "../platforms/platform.ts";
import type { Style } from "../screen/style.ts";

/** Prints what was found in rule files, with excerpts, and what could not be read. */
export async function printFindings({ diagnostics, sources, remarks }: Findings, style: Style): Promise<string> {
  const { printDiagnostics } = await import("@waft/core");
  return [printDiagnostics(diagnostics, sources, { paint: style }), ...remarks.map(({ en }) => en)]
    .filter((text) => text !== "")
    .join("\n\n");
}
