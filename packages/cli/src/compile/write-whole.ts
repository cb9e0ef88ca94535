import { randomUUID } from "node:crypto";
import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Writes a file whole or not at all: beside it first, then in its place; what is not an ordinary file, such as a pipe,
 * is written as it is. Gives back whether it was written.
 */
export function writeWhole(place: string, text: string): boolean {
  try {
    const found = statSync(place, { throwIfNoEntry: false });
    if (found !== undefined && !found.isFile()) {
      writeFileSync(place, text);
      return true;
    }
    const real = found === undefined ? place : realpathSync(place);
    replace(real, text, found?.mode);
    return true;
  } catch {
    return false;
  }
}

function replace(real: string, text: string, mode: number | undefined): void {
  const beside = path.join(path.dirname(real), `.${path.basename(real)}.${randomUUID()}`);
  try {
    writeFileSync(beside, text, { flag: "wx", ...(mode === undefined ? {} : { mode }) });
    renameSync(beside, real);
  } finally {
    rmSync(beside, { force: true });
  }
}
