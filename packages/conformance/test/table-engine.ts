import { trace, type Bundle } from "@waft/runtime";
import type { Engine, VectorPlatform } from "../src/engine.ts";
import { createCompiler, readRules } from "../generate/compile-rules.ts";

/** The compiled table as an engine; the bundle may be changed on its way. */
export function createTableEngine(
  change: (bundle: Bundle, platform: VectorPlatform) => Bundle = (same) => same,
): Engine {
  const compile = createCompiler();
  return {
    trace: (platform, question) => trace(change(compile(platform).bundle, platform), question),
    check: (platform) => readRules(platform).diagnostics.map(({ code }) => code),
  };
}
