import type { Reader } from "@waft/core";
import { hasProblems } from "@waft/runtime";
import { loadBundle } from "@waft/runtime/load";
import manifest from "../../package.json" with { type: "json" };
import type { LoadedPlatform } from "./platform.ts";

/** Packages of Waft that are no platforms. */
const tools: ReadonlySet<string> = new Set(["analysis", "cards", "core", "platform-kit", "runtime"]);

/** The platforms that can be asked by name: those that the command brings along. */
export const platformNames: readonly string[] = Object.keys(manifest.dependencies)
  .flatMap((name) => (name.startsWith("@waft/") ? [name.slice("@waft/".length)] : []))
  .filter((name) => !tools.has(name))
  .toSorted();

/** As installed there are no rules beside what was compiled from them. */
export function findRuleEntry(_name: string): string | undefined {
  return undefined;
}

/** How this command is started, for examples that work as they stand. */
export const commandName: string = "waft";

/** As installed: takes the platform from its package, compiled. */
export async function loadNamedPlatform(name: string, _reader?: Reader): Promise<LoadedPlatform | undefined> {
  if (!platformNames.includes(name)) {
    return undefined;
  }
  const module: unknown = await import(`@waft/${name}`);
  // A package exports one thing: the platform.
  const loaded = loadBundle(takeFirst(module));
  return hasProblems(loaded) ? undefined : loaded;
}

function takeFirst(module: unknown): unknown {
  const names = typeof module === "object" && module !== null ? Object.keys(module) : [];
  return names[0] === undefined ? undefined : Reflect.get(Object(module), names[0]);
}

/** Whether the rule files of the repository are at hand. */
export const inRepository: boolean = false;
