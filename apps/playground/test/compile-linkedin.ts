import type { Bundle } from "@waft/runtime";
import { compileRules } from "../vite/compile-rules.ts";
import { listPlatforms } from "../vite/list-platforms.ts";

/** LinkedIn's rules, compiled as the page compiles them. */
export function compileLinkedin(): Bundle {
  const { entry = "" } = listPlatforms().find(({ folder }) => folder === "linkedin") ?? {};
  return compileRules(entry).bundle;
}
