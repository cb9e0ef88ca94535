import { findRuleEntry } from "#platforms";
import { resolvePackage } from "@waft/platform-kit/host";

/**
 * The rule file with which a platform begins that is known by its name: one of the repository, or of the platform's
 * package, which has its rules beside what was compiled from them; installed where the user stands, or with the command.
 */
export function findRulesByName(name: string, base: string): string | undefined {
  const specifier = `@waft/${name}`;
  return findRuleEntry(name) ?? resolvePackage(specifier, base) ?? resolvePackage(specifier, import.meta.dirname);
}
