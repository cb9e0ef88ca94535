import { platforms } from "virtual:platforms";
import type { RuleFiles } from "./session/orders.ts";

/** Loads the rule files of a platform as texts; undefined when the page has none of that name or they cannot be had. */
export async function loadRuleFiles(name: string): Promise<RuleFiles | undefined> {
  try {
    const files = await platforms.find((one) => one.name === name)?.loadFiles();
    return files && { entry: files.entry, texts: files.texts };
  } catch {
    // The network went away before this platform was looked at first.
    return undefined;
  }
}
