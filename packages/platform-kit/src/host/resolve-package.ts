import { readFileSync, realpathSync } from "node:fs";
import path from "node:path";
import { exports as readExports } from "resolve.exports";

/** `@scope/name`, or `name`, with or without a path behind it; nothing that leads out of the package. */
const packagePath = /^(?<name>(?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*)(?:\/(?!\.)[\w./-]+)?$/u;

/**
 * Finds the rule file that a package stands for: what its `exports` name under the condition `waft`.
 * Looks in the `node_modules` of the folder and of those above it; runs nothing of the package. Gives back where the
 * file really lies, so that a package is the same one however it is reached.
 */
export function resolvePackage(specifier: string, folder: string): string | undefined {
  const name = packagePath.exec(specifier)?.groups?.["name"];
  if (name === undefined) {
    return undefined;
  }
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const place = path.join(at, "node_modules", name);
    const manifest = readManifest(path.join(place, "package.json"));
    if (manifest !== undefined) {
      // A package may be installed under another name than its own.
      return findRules(manifest, `.${specifier.slice(name.length)}`, place);
    }
    if (at === path.dirname(at)) {
      return undefined;
    }
  }
}

function findRules(manifest: object, entry: string, place: string): string | undefined {
  try {
    const found = readExports(manifest, entry, { conditions: ["waft"], unsafe: true });
    const file = found?.find((one) => one.endsWith(".waft"));
    const rules = file === undefined ? undefined : path.join(place, file);
    return rules?.startsWith(place + path.sep) ? realpathSync(rules) : undefined;
  } catch {
    // The package does not export that, or has no such file: the same as if it were not there.
    return undefined;
  }
}

function readManifest(file: string): object | undefined {
  try {
    const manifest: unknown = JSON.parse(readFileSync(file, "utf8"));
    return typeof manifest === "object" && manifest !== null ? manifest : undefined;
  } catch {
    return undefined;
  }
}
