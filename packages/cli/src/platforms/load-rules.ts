import { compilePlatform, type CompiledPlatform } from "@waft/core";
import type { Findings, LoadedPlatform } from "./platform.ts";
import { createNodeHost } from "./node-host.ts";

/** Compiles the rule file at a path, and everything that it uses; perhaps only what was known on a day. */
export function compileRules(
  entry: string,
  base: string,
  knownAt?: string,
): { readonly compiled: CompiledPlatform; readonly findings: Findings } {
  const host = createNodeHost(base);
  const compiled = compilePlatform({ entry, host, ...(knownAt === undefined ? {} : { knownAt }) });
  const sources = compiled.sources.filter(({ path }) => !host.unread.has(path));
  return { compiled, findings: { diagnostics: compiled.diagnostics, sources, remarks: host.remarks } };
}

/** Makes the rule file at a path ready to be asked. */
export function loadRules(entry: string, base: string): LoadedPlatform {
  const { compiled, findings } = compileRules(entry, base);
  return compiled.bundle === undefined ? { findings } : { bundle: compiled.bundle };
}
