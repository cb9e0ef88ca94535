import type { Host } from "@waft/core";

/** The path that a `use` in a rule file stands for: a file beside it, or the first file of another package. */
export function resolveRules(from: string, specifier: string): string {
  if (!specifier.startsWith(".")) {
    return `${specifier.slice(specifier.lastIndexOf("/") + 1)}/main.waft`;
  }
  const pieces = from.split("/").slice(0, -1);
  for (const piece of specifier.split("/")) {
    if (piece === "..") {
      pieces.pop();
    } else if (piece !== "." && piece !== "") {
      pieces.push(piece);
    }
  }
  return pieces.join("/");
}

/** Rule files that are held in memory, for the compiler. */
export function createRulesHost(texts: ReadonlyMap<string, string>): Host {
  return {
    read: (path) => texts.get(path),
    resolve: (from, specifier) => {
      const path = resolveRules(from, specifier);
      return texts.has(path) ? path : undefined;
    },
    findPlatform: (name) => (texts.has(`${name}/main.waft`) ? `${name}/main.waft` : undefined),
  };
}
