import { compilePlatform, createReader, printDiagnostics, type CompiledPlatform } from "@waft/core";
import { createMemoryHost } from "@waft/core/testing";

/** Compiles a rule file that is in order, with those that it uses by their paths; findings that are errors fail the test. */
export function compileText(text: string, used: Readonly<Record<string, string>> = {}): Required<CompiledPlatform> {
  return compile(text, "judged", used);
}

/** Compiles one rule file whose examples and claims may say what is not so. */
export function compileApart(text: string): Required<CompiledPlatform> {
  return compile(text, "apart", {});
}

const reader = createReader();

function compile(
  text: string,
  examples: "judged" | "apart",
  used: Readonly<Record<string, string>>,
): Required<CompiledPlatform> {
  const compiled = compilePlatform({
    entry: "main.waft",
    reader,
    examples,
    host: createMemoryHost({ ...used, "main.waft": text }),
  });
  const { bundle, model, diagnostics, sources } = compiled;
  if (bundle === undefined || model === undefined) {
    throw new Error(`${printDiagnostics(diagnostics, sources)}\n${text}`);
  }
  return { ...compiled, bundle, model };
}
