import { compilePlatform, printDiagnostics, type CompiledPlatform } from "@waft/core";
import { createMemoryHost } from "@waft/core/testing";

/** Compiles one rule file that is in order; findings that are errors fail the test. */
export function compileText(text: string): Required<CompiledPlatform> {
  const { bundle, model, diagnostics, sources, foreign } = compilePlatform({
    entry: "main.waft",
    host: createMemoryHost({ "main.waft": text }),
  });
  if (bundle === undefined || model === undefined) {
    throw new Error(`${printDiagnostics(diagnostics, sources)}\n${text}`);
  }
  return { bundle, model, diagnostics, sources, foreign };
}
