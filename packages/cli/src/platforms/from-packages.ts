import type { LoadedPlatform } from "./platform.ts";

const loaders: ReadonlyMap<string, () => Promise<LoadedPlatform>> = new Map([
  ["linkedin", async () => ({ bundle: (await import("@waft/linkedin")).linkedin })],
]);

/** The platforms that can be asked by name. */
export const platformNames: readonly string[] = [...loaders.keys()];

/** As installed there are no rules beside what was compiled from them. */
export function findRuleEntry(_name: string): string | undefined {
  return undefined;
}

/** How this command is started, for examples that work as they stand. */
export const commandName: string = "waft";

/** As installed: takes the platform from its package, compiled. */
export async function loadNamedPlatform(name: string): Promise<LoadedPlatform | undefined> {
  return await loaders.get(name)?.();
}

/** Whether the rule files of the repository are at hand. */
export const inRepository: boolean = false;
