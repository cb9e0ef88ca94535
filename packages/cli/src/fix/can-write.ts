import { realpathSync } from "node:fs";
import path from "node:path";

/** Whether a file is the user's own: it lies in the folder where they stand, and nobody installed it. */
export function canWrite(place: string, base: string): boolean {
  try {
    const way = path.relative(realpathSync(base), realpathSync(place));
    return !path.isAbsolute(way) && !way.split(path.sep).some((one) => one === ".." || one === "node_modules");
  } catch {
    return false;
  }
}
