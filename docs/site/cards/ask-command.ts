import { execFileSync } from "node:child_process";
import path from "node:path";
import process from "node:process";
import { root } from "../repository/list-pages.ts";

/** What the command answers as JSON. Throws what it says when it does not. */
export function askCommand(words: readonly string[]): unknown {
  const main = path.join(root, "packages/cli/src/main.ts");
  const said = execFileSync(process.execPath, ["-C", "@waft/source", main, ...words], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64_000_000,
  });
  return JSON.parse(said);
}
