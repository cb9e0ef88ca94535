import path from "node:path";
import { fileURLToPath } from "node:url";
import type { LoadedPlatform } from "./platform.ts";

const entries: ReadonlyMap<string, string> = new Map([
  ["linkedin", fileURLToPath(new URL("../../../platforms/linkedin/rules/main.waft", import.meta.url))],
]);

/** The platforms that can be asked by name. */
export const platformNames: readonly string[] = [...entries.keys()];

/** The rule file with which a platform begins, by its absolute path. */
export function findRuleEntry(name: string): string | undefined {
  return entries.get(name);
}

/** How this command is started, for examples that work as they stand. */
export const commandName: string = "pnpm -s waft";

/** In the repository: compiles the rules as they are now. */
export async function loadNamedPlatform(name: string): Promise<LoadedPlatform | undefined> {
  const entry = entries.get(name);
  if (entry === undefined) {
    return undefined;
  }
  const { loadRules } = await import("./load-rules.ts");
  return loadRules(path.relative(process.cwd(), entry), process.cwd());
}

/** Whether the rule files of the repository are at hand. */
export const inRepository: boolean = true;
