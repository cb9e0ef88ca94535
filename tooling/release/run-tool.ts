import { spawnSync } from "node:child_process";
import process from "node:process";

/** A program that could not be run or that failed, with what it said. */
export class ToolError extends Error {}

/** What a program writes; what it writes to its second output is shown only when it fails. */
export function runTool(words: readonly string[], cwd: string): string {
  const [command = "", ...rest] = words;
  const { status, stdout, stderr, error } = spawnSync(command, rest, {
    cwd,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    // Windows finds the tools' .cmd files only through its shell.
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    throw new ToolError([`${words.join(" ")}: ${error?.message ?? `ended with ${status}`}`, stdout, stderr].join("\n"));
  }
  return stdout;
}
