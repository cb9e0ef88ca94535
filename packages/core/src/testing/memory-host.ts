import type { Host } from "../link/host.ts";

/** A host whose files are texts in memory, by path; `use "./x.waft"` stands for the path `x.waft`. */
export function createMemoryHost(files: Readonly<Record<string, string>>): Host {
  const texts = new Map(Object.entries(files));
  return {
    read: (path) => texts.get(path),
    resolve: (_, specifier) => specifier.replace(/^\.\//u, ""),
  };
}
