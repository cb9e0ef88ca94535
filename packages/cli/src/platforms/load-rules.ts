import { compilePlatform, type CompiledPlatform } from "@waft/core";
import type { Findings, LoadedPlatform } from "./platform.ts";
import { createNodeHost } from "./node-host.ts";

/** What is asked beside the rules themselves. */
export interface CompileAsked {
  /** Only what was known on this day. */
  readonly knownAt?: string;
  /** Tells the first rule file of the network from which a bridge comes that comes from any network. */
  readonly anyNetwork?: () => string;
}

/** Compiles the rule file at a path, and everything that it uses. */
export function compileRules(
  entry: string,
  base: string,
  { knownAt, anyNetwork }: CompileAsked = {},
): { readonly compiled: CompiledPlatform; readonly findings: Findings } {
  const host = createNodeHost(base, anyNetwork === undefined ? {} : { anyNetwork });
  const compiled = compilePlatform({ entry, host, ...(knownAt === undefined ? {} : { knownAt }) });
  const sources = compiled.sources.filter(({ path }) => !host.unread.has(path));
  return { compiled, findings: { diagnostics: compiled.diagnostics, sources, remarks: host.remarks } };
}

/** Makes the rule file at a path ready to be asked. */
export function loadRules(entry: string, base: string): LoadedPlatform {
  const { compiled, findings } = compileRules(entry, base);
  return compiled.bundle === undefined ? { findings } : { bundle: compiled.bundle };
}
