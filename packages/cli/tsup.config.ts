import { globSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Options } from "tsup";

const docs = path.join(import.meta.dirname, "../../docs/diagnostics");

/** Puts the pages about findings beside the command, which prints them. */
function writePages(): void {
  const pages = globSync("*/*.md", { cwd: docs }).toSorted();
  const byCode = pages.map((page): [string, string] => [
    page.replaceAll(path.sep, "/").replace(/\.md$/u, ""),
    readFileSync(path.join(docs, page), "utf8"),
  ]);
  writeFileSync(path.join(import.meta.dirname, "dist/pages.json"), JSON.stringify(Object.fromEntries(byCode)));
}

const config: Options = {
  entry: ["src/main.ts"],
  format: "esm",
  platform: "node",
  target: "node22",
  sourcemap: true,
  clean: true,
  onSuccess: async () => writePages(),
};

export default config;
