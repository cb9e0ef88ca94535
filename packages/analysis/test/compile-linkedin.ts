import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { compilePlatform } from "@waft/core";
import type { Bundle } from "@waft/runtime";

/** Compiles the rules of LinkedIn as they stand in the repository. */
export function compileLinkedin(): Bundle {
  const { bundle } = compilePlatform({
    entry: path.join(import.meta.dirname, "../../platforms/linkedin/rules/main.waft"),
    host: {
      read: (file) => (existsSync(file) ? readFileSync(file, "utf8") : undefined),
      resolve: (from, specifier) => path.join(path.dirname(from), specifier),
    },
  });
  if (bundle === undefined) {
    throw new Error("The rules of LinkedIn do not compile.");
  }
  return bundle;
}
