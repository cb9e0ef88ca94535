import { createReader, type Host, type Reader } from "@waft/core";

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

/** A reader that reads a file anew only when its text is another one. */
export function createKeepingReader(): Reader {
  const reader = createReader();
  const kept = new Map<string, { readonly text: string; readonly read: ReturnType<Reader["readFile"]> }>();
  return {
    readFile: (source) => {
      const before = kept.get(source.path);
      if (before?.text === source.text) {
        return before.read;
      }
      const read = reader.readFile(source);
      kept.set(source.path, { text: source.text, read });
      return read;
    },
  };
}
