import path from "node:path";
import { fileURLToPath } from "node:url";
import { compilePlatform, type CompiledPlatform, type PlatformSource } from "@waft/core";
import { createRuleHost } from "../host/create-rule-host.ts";

/** The rule file with which a platform package begins. */
export const entryFile = "rules/main.waft";

/** How the rules of a package are compiled. */
export interface CompileFolderOptions extends Pick<PlatformSource, "day" | "reader" | "findings" | "examples"> {
  /** Is told of every file that is read, by its absolute path. */
  readonly onRead?: (file: string) => void;
}

/**
 * Compiles the rules of a platform package; never throws because of what stands in them.
 *
 * @param where - the folder of the package, or `import.meta.url` of a module in it or in its `test` folder
 */
export function compileFolder(where: string, { onRead, ...options }: CompileFolderOptions = {}): CompiledPlatform {
  const folder = findFolder(where);
  const host = createRuleHost(folder);
  const read = (file: string): string | undefined => {
    onRead?.(path.resolve(folder, file));
    return host.read(file);
  };
  return compilePlatform({ ...options, entry: entryFile, host: { ...host, read } });
}

/** The folder of a package, from its path or from the address of a module in it or in its `test` folder. */
export function findFolder(where: string): string {
  if (!where.startsWith("file:")) {
    return path.resolve(where);
  }
  const folder = path.dirname(fileURLToPath(where));
  return path.basename(folder) === "test" ? path.dirname(folder) : folder;
}
