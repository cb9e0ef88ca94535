import { readFileSync } from "node:fs";
import path from "node:path";
import { createReader, type Reader } from "@waft/core";
import { describeFile } from "../platforms/describe-file.ts";

/** The most rule files that are checked in one folder. */
export const mostRuleFiles = 2000;

/**
 * The files with which platforms begin: each `main.waft`, and each file that no other one uses. Of files that use each
 * other in a circle the first one counts, so that every file belongs to something.
 */
export function findEntries(files: readonly string[]): readonly string[] {
  const reader = createReader();
  const uses = new Map(files.map((file) => [file, listUsed(file, reader)]));
  const used = new Set([...uses].flatMap(([file, others]) => others.filter((other) => other !== file)));
  const entries = files.filter((file) => path.basename(file) === "main.waft" || !used.has(file));
  const reached = new Set<string>();
  entries.forEach((entry) => reach(entry, uses, reached));
  for (const file of files.filter((one) => !reached.has(one))) {
    if (!reached.has(file)) {
      entries.push(file);
      reach(file, uses, reached);
    }
  }
  return entries.toSorted();
}

function reach(from: string, uses: ReadonlyMap<string, readonly string[]>, reached: Set<string>): void {
  const waiting = [from];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (!reached.has(file)) {
      reached.add(file);
      waiting.push(...(uses.get(file) ?? []));
    }
  }
}

/** The files that a file uses by their paths; what cannot be read uses nothing. */
function listUsed(file: string, reader: Reader): readonly string[] {
  const found = describeFile(file);
  if (found.kind !== "file" || found.size > 8_000_000) {
    return [];
  }
  const { value } = reader.readFile({ path: file, text: readFileSync(file, "utf8") });
  return value.uses
    .filter(({ builtIn, name }) => !builtIn && /^\.\.?\//u.test(name))
    .map(({ name }) => path.resolve(path.dirname(file), name));
}
