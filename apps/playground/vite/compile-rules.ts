import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { compilePlatform, printDiagnostics } from "@waft/core";
import type { Bundle } from "@waft/runtime";
import { findRules } from "./find-rules.ts";

/** A platform that was compiled, and the files it was read from. */
export interface CompiledRules {
  readonly bundle: Bundle;
  readonly files: readonly string[];
}

/** Compiles a platform from its first rule file; throws with what was found when it does not compile. */
export function compileRules(entry: string): CompiledRules {
  const files: string[] = [];
  const { bundle, diagnostics, sources } = compilePlatform({
    entry,
    host: {
      read(file) {
        files.push(file);
        return existsSync(file) ? readFileSync(file, "utf8") : undefined;
      },
      resolve: (from, specifier) =>
        specifier.startsWith(".") ? path.posix.join(path.posix.dirname(from), specifier) : findRules(specifier, from),
      findPlatform: (name) => findRules(`@waft/${name}`, entry),
    },
  });
  if (bundle === undefined) {
    throw new Error(printDiagnostics(diagnostics, sources));
  }
  return { bundle, files };
}
