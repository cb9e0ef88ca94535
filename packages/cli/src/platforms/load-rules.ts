import { compilePlatform, type CompiledPlatform, type Reader } from "@waft/core";
import type { Findings, LoadedPlatform } from "./platform.ts";
import { createNodeHost } from "./node-host.ts";

/** How rules are read that are to be asked. */
export interface Loading {
  /** Only what was known on this day speaks. */
  readonly knownAt?: string | undefined;
  /** A rule that is stale on the day asked says that nobody knows. */
  readonly strictStale?: boolean | undefined;
  readonly reader?: Reader | undefined;
  /** Tells the first rule file of the network from which a bridge comes that comes from any network. */
  readonly anyNetwork?: () => string;
}

/** Compiles the rule file at a path, and everything that it uses; of findings only those that stand in the way. */
export function compileRules(
  entry: string,
  base: string,
  { knownAt, strictStale, reader, anyNetwork }: Loading = {},
): { readonly compiled: CompiledPlatform; readonly findings: Findings } {
  const host = createNodeHost(base, anyNetwork === undefined ? {} : { anyNetwork });
  const more = {
    ...(knownAt === undefined ? {} : { knownAt }),
    ...(strictStale === undefined ? {} : { strictStale }),
    ...(reader && { reader }),
  };
  const compiled = compilePlatform({ entry, host, findings: "errors", ...more });
  const sources = compiled.sources.filter(({ path }) => !host.unread.has(path));
  return { compiled, findings: { diagnostics: compiled.diagnostics, sources, remarks: host.remarks } };
}

/** Makes the rule file at a path ready to be asked. */
export function loadRules(entry: string, base: string, reader?: Reader): LoadedPlatform {
  const { compiled, findings } = compileRules(entry, base, { reader });
  return compiled.bundle === undefined ? { findings } : { bundle: compiled.bundle };
}
