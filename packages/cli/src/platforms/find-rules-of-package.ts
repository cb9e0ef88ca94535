import path from "node:path";
import { resolvePackage } from "@waft/platform-kit/host";

/** Whether something can only be a package of somebody's: `@acme/wall`. */
export function isPackageName(target: string): boolean {
  return /^@[a-z0-9][\w.-]*\/[a-z0-9][\w.-]*$/u.test(target) && !/\.(?:waft|json)$/u.test(target);
}

/**
 * The rule file with which the platform of a package begins that is installed where the user stands, by its path from there:
 * what its `exports` name under the condition `waft`.
 */
export function findRulesOfPackage(target: string, base: string): string | undefined {
  const entry = /^\.|\.(?:waft|json)$/u.test(target) ? undefined : resolvePackage(target, base);
  return entry && path.relative(base, entry).replaceAll(path.sep, "/");
}
