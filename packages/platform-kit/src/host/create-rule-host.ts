import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { Host } from "@waft/core";
import { resolvePackage } from "./resolve-package.ts";

/**
 * A host that reads rule files from the disk: paths are relative to `base`, a package is what its `exports` name under
 * the condition `waft`, and a platform that is only named (`extends village`) is the package `@waft/village`.
 */
export function createRuleHost(base: string): Host {
  const show = (place: string | undefined): string | undefined =>
    place === undefined ? undefined : toSlashes(path.relative(base, place));
  return {
    read: (file) => readText(path.resolve(base, file)),
    resolve: (from, specifier) => {
      const folder = path.dirname(path.resolve(base, from));
      return show(/^\.\.?\//u.test(specifier) ? path.join(folder, specifier) : resolvePackage(specifier, folder));
    },
    findPlatform: (name) => show(resolvePackage(`@waft/${name}`, base)),
  };
}

/** The text of a file, without the mark that some editors put before it; undefined when there is no such file. */
function readText(place: string): string | undefined {
  return statSync(place, { throwIfNoEntry: false })?.isFile() === true
    ? readFileSync(place, "utf8").replace(/^\uFEFF/u, "")
    : undefined;
}

/** Paths in findings are the same on every machine. */
function toSlashes(file: string): string {
  return file.replaceAll(path.sep, "/");
}
