import type { VectorPlatform } from "./engine.ts";
import type { VectorFile } from "./vector-file.ts";

/** The rules of a vector file, as an engine is given them: each file in one piece. */
export function createPlatform(file: VectorFile): VectorPlatform {
  const { name, title, entry, bundle } = file;
  const files = Object.entries(file.files).map(([path, lines]): [string, string] => [path, `${lines.join("\n")}\n`]);
  return { name, title, entry, files: Object.fromEntries(files), ...(bundle === undefined ? {} : { bundle }) };
}
