import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { compileFolder } from "@waft/platform-kit";
import type { Bundle } from "@waft/runtime";
import { loadBundle } from "@waft/runtime/load";

/**
 * Loads the platform that a release holds, as its users get it. Where it was not built, or in a format that is no longer
 * read, its rules are compiled; undefined where they do not compile today.
 */
export async function loadReleased(folder: string): Promise<Bundle | undefined> {
  const built = path.join(folder, "dist/index.js");
  const module: unknown = existsSync(built) ? await import(pathToFileURL(built).href) : {};
  const exported: readonly unknown[] = typeof module === "object" && module !== null ? Object.values(module) : [];
  for (const value of exported) {
    const loaded = loadBundle(value);
    if ("bundle" in loaded) {
      return loaded.bundle;
    }
  }
  return compileFolder(folder).bundle;
}
