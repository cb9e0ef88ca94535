import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { createReader, type FileNode } from "@waft/core";
import { findRules } from "./find-rules.ts";

/** All files of a platform and of those that it is made of, the first one first. */
export function listRuleFiles(entry: string): readonly string[] {
  const reader = createReader();
  const found = new Set<string>();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (!found.has(file) && existsSync(file)) {
      found.add(file);
      const { value: tree } = reader.readFile({ path: file, text: readFileSync(file, "utf8") });
      waiting.push(...listUsed(tree, file), ...listBases(tree, file));
    }
  }
  return [entry, ...[...found].filter((file) => file !== entry)];
}

/** What a file uses: files beside it, and first files of packages. */
function listUsed({ uses }: FileNode, from: string): readonly string[] {
  return uses
    .filter(({ builtIn }) => !builtIn)
    .flatMap(({ name }) =>
      name.startsWith(".") ? path.posix.join(path.posix.dirname(from), name) : (findRules(name, from) ?? []),
    );
}

/** The first files of the platforms that a head names. */
function listBases({ head }: FileNode, from: string): readonly string[] {
  const named =
    head?.kind === "platform"
      ? [head.extends?.platform]
      : head?.kind === "bridge"
        ? [head.between?.from, head.between?.to]
        : [];
  return named.flatMap((base) => (base === undefined ? [] : (findRules(`@waft/${base.text}`, from) ?? [])));
}
