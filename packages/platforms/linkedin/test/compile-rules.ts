import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { compilePlatform, type CompiledPlatform } from "@waft/core";

/** The package's folder, whatever folder the tests are run from. */
export const packageFolder: string = fileURLToPath(new URL("..", import.meta.url));

/** Compiles the rules of this package from their files. */
export function compileRules(): CompiledPlatform {
  return compilePlatform({
    entry: path.join(packageFolder, "rules", "main.waft"),
    host: {
      read: (file) => (existsSync(file) ? readFileSync(file, "utf8") : undefined),
      resolve: (from, specifier) => path.join(path.dirname(from), specifier),
    },
  });
}
