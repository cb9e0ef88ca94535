import { compilePlatform, type CompiledPlatform, type PlatformSource } from "../src/compile-platform.ts";
import { printDiagnostics } from "../src/diagnostics/print-diagnostics.ts";
import { createReader } from "../src/syntax/parse-file.ts";
import { createMemoryHost } from "../src/testing/memory-host.ts";

/** Compiles one rule file that is in order; findings that are errors fail the test. */
export function compileText(text: string, asked: Asked = {}): Required<CompiledPlatform> {
  const compiled = findIn(text, asked);
  const { bundle, model, diagnostics, sources } = compiled;
  if (bundle === undefined || model === undefined) {
    throw new Error(`${printDiagnostics(diagnostics, sources)}\n${text}`);
  }
  return { ...compiled, bundle, model };
}

const reader = createReader();

/** How rules are compiled: what is stale is said of the day, if there is one. */
export type Asked = Pick<PlatformSource, "day" | "strictStale">;

/** Compiles one rule file, whatever is in it. */
export function findIn(text: string, asked: Asked = {}): CompiledPlatform {
  const host = createMemoryHost({ "main.waft": text });
  return compilePlatform({ entry: "main.waft", host, reader, ...asked });
}
