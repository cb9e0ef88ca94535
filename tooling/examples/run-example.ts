import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";

/** What a program of an example printed, and what it ended with. */
export interface Ran {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

/**
 * Runs a program of an example as its reader would: with Node, in the folder of the example, with the packages as they
 * are built.
 */
export function runExample(folder: string, script: string, args: readonly string[] = []): Ran {
  // Where the test itself was started from is nothing that a reader's shell would say.
  const { INIT_CWD: _, ...inherited } = process.env;
  const env = { ...inherited, NO_COLOR: "1", NODE_ENV: "production" };
  const started = spawnSync(process.execPath, [script, ...args], { cwd: folder, env, encoding: "utf8" });
  return { out: started.stdout, err: started.stderr, code: started.status };
}

/** What an example's README says that it prints: its first block of text. */
export function readExcerpt(folder: string): string {
  const readme = readFileSync(path.join(folder, "README.md"), "utf8");
  return /^```text\n([^]*?)\n```$/mu.exec(readme)?.[1] ?? "";
}

/** The folder of the example whose test this is. */
export function findExample(test: string): string {
  return path.dirname(path.dirname(test));
}
