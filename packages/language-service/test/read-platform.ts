import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import { createLanguageService, type LanguageService } from "../src/index.ts";

const root = path.join(import.meta.dirname, "..", "..", "platforms");

/** Names of the folders of the shipped platforms. */
export const platformNames: readonly string[] = globSync("*/rules/main.waft", { cwd: root })
  .map((file) => file.split(path.sep)[0] ?? "")
  .toSorted();

/** The rule files of a shipped platform, by the paths under which tests open them. */
export function readPlatform(name: string): ReadonlyMap<string, string> {
  const files = globSync(`${name}/rules/*.waft`, { cwd: root }).toSorted();
  return new Map(files.map((file) => [file.replaceAll(path.sep, "/"), readFileSync(path.join(root, file), "utf8")]));
}

/** A service in which the files of some shipped platforms are open; packages are found by their names. */
export function openPlatforms(names: readonly string[]): LanguageService {
  const service = createLanguageService({ host: { read: readFromDisk, resolve: resolvePackage } });
  for (const name of names) {
    readPlatform(name).forEach((text, file) => service.setFile(file, text));
  }
  return service;
}

function readFromDisk(file: string): string | undefined {
  const full = path.join(root, file);
  return existsSync(full) ? readFileSync(full, "utf8") : undefined;
}

function resolvePackage(_from: string, specifier: string): string | undefined {
  return specifier.startsWith("@waft/") ? `${specifier.slice("@waft/".length)}/rules/main.waft` : undefined;
}
