import { createRequire } from "node:module";
import path from "node:path";
import type { Bundle } from "@waft/runtime";
import { compileRules } from "../vite/compile-rules.ts";

/** LinkedIn's rules, compiled as the page compiles them. */
export function compileLinkedin(): Bundle {
  const manifest = createRequire(import.meta.url).resolve("@waft/linkedin/package.json");
  return compileRules(path.join(path.dirname(manifest), "rules/main.waft")).bundle;
}
