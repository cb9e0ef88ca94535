import { randomUUID } from "node:crypto";
import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ChangedFile } from "./fix-targets.ts";

/**
 * Writes a changed file whole or not at all: beside it first, then in its place. Gives back whether it was written;
 * it is not when it has changed since it was read.
 */
export function writeChanged({ place, before, after }: ChangedFile): boolean {
  try {
    const real = realpathSync(place);
    const now = readFileSync(real, "utf8");
    const mark = now.startsWith("\uFEFF") ? "\uFEFF" : "";
    return now === mark + before && replace(real, mark + after);
  } catch {
    return false;
  }
}

function replace(real: string, text: string): boolean {
  const beside = path.join(path.dirname(real), `.${path.basename(real)}.${randomUUID()}`);
  try {
    writeFileSync(beside, text, { flag: "wx", mode: statSync(real).mode });
    renameSync(beside, real);
    return true;
  } finally {
    rmSync(beside, { force: true });
  }
}
