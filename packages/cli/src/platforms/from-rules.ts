import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import type { Reader } from "@waft/core";
import type { LoadedPlatform } from "./platform.ts";

const shelf = path.join(import.meta.dirname, "..", "..", "..", "platforms");

/** The platforms that can be asked by name: every folder of the repository's platforms that has rules. */
export const platformNames: readonly string[] = readdirSync(shelf)
  .filter((name) => findRuleEntry(name) !== undefined)
  .toSorted();

/** The rule file with which a platform begins, by its absolute path. */
export function findRuleEntry(name: string): string | undefined {
  const entry = path.join(shelf, name, "rules", "main.waft");
  const isName = /^[a-z0-9-]+$/u.test(name);
  return isName && statSync(entry, { throwIfNoEntry: false })?.isFile() === true ? entry : undefined;
}

/** How this command is started, for examples that work as they stand. */
export const commandName: string = "pnpm -s waft";

/** In the repository: compiles the rules as they are now. */
export async function loadNamedPlatform(name: string, reader?: Reader): Promise<LoadedPlatform | undefined> {
  const entry = findRuleEntry(name);
  if (entry === undefined) {
    return undefined;
  }
  const { loadRules } = await import("./load-rules.ts");
  return loadRules(path.relative(process.cwd(), entry), process.cwd(), reader);
}

/** Whether the rule files of the repository are at hand. */
export const inRepository: boolean = true;
