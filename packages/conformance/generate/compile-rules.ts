import { compilePlatform, createReader, printDiagnostics, type CompiledPlatform, type Model } from "@waft/core";
import { createMemoryHost } from "@waft/core/testing";
import type { Bundle } from "@waft/runtime";
import type { VectorPlatform } from "../src/engine.ts";

/** The rules of a vector file, compiled. */
export interface CompiledRules {
  readonly model: Model;
  readonly bundle: Bundle;
}

const reader = createReader();

/** Reads the rule text of a platform and finds what is wrong with it. */
export function readRules({ entry, files }: VectorPlatform): CompiledPlatform {
  return compilePlatform({ entry, host: createMemoryHost(files), reader });
}

/** Compiles rule text that is in order; that it is not is a fault of the vectors. */
export function compileRules(platform: VectorPlatform): CompiledRules {
  const { model, bundle, diagnostics, sources } = readRules(platform);
  if (model === undefined || bundle === undefined) {
    throw new Error(`${platform.name}\n${printDiagnostics(diagnostics, sources)}`);
  }
  return { model, bundle };
}

/** Compiles platforms by their name, each once. */
export function createCompiler(): (platform: VectorPlatform) => CompiledRules {
  const done = new Map<string, CompiledRules>();
  return (platform) => {
    const compiled = done.get(platform.name) ?? compileRules(platform);
    done.set(platform.name, compiled);
    return compiled;
  };
}
