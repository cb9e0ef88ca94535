import { spawn } from "node:child_process";
import { performance } from "node:perf_hooks";
import process from "node:process";
import { stripVTControlCharacters } from "node:util";
import type { Part, PartResult } from "./part.ts";

/** Runs one part to its end; a command that cannot be started is one that failed. */
export async function runPart({ name, words, env, summary }: Part, root: string): Promise<PartResult> {
  const start = performance.now();
  const { ok, output } = await run(words, { cwd: root, env: { ...process.env, ...env } });
  const seconds = (performance.now() - start) / 1000;
  const last = output.trimEnd().split("\n").at(-1) ?? "";
  return { name, ok, seconds, said: (summary.exec(output)?.[1] ?? last).trim(), output };
}

function run(
  [command = "", ...rest]: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<{ readonly ok: boolean; readonly output: string }> {
  return new Promise((settle) => {
    // Windows finds the tools' .cmd files only through its shell.
    const child = spawn(command, rest, { ...options, shell: process.platform === "win32" });
    child.stdin.end();
    const chunks: string[] = [];
    child.stdout.on("data", (chunk: Buffer) => void chunks.push(chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => void chunks.push(chunk.toString()));
    child.on("error", (error) => settle({ ok: false, output: `${command}: ${error.message}` }));
    child.on("close", (code) => settle({ ok: code === 0, output: stripVTControlCharacters(chunks.join("")) }));
  });
}
