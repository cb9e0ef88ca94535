import { spawn } from "node:child_process";
import { closeSync, openSync, writeSync } from "node:fs";
import { performance } from "node:perf_hooks";
import process from "node:process";
import { stripVTControlCharacters } from "node:util";
import type { Part, PartResult } from "./part.ts";

/** Where a part runs, and the file that takes what it writes as it comes: a part that is cut off leaves it behind. */
export interface PartPlace {
  readonly root: string;
  readonly log: string;
}

/** Runs one part to its end; a command that cannot be started is one that failed. */
export async function runPart(part: Part, { root, log }: PartPlace): Promise<PartResult> {
  const { name, words, env } = part;
  const start = performance.now();
  const file = openSync(log, "w");
  const { ok, output } = await run(words, { cwd: root, env: { ...process.env, ...env } }, (text) => {
    writeSync(file, text);
  });
  closeSync(file);
  const seconds = (performance.now() - start) / 1000;
  const faults = part.faults === undefined ? [] : [...output.matchAll(part.faults)].map(([, fault = ""]) => fault);
  const said = faults.length > 0 ? faults.join("; ") : findSummary(part, output);
  return { name, ok: ok && faults.length === 0, seconds, said: said.trim(), output };
}

function findSummary({ summary }: Part, output: string): string {
  return summary.exec(output)?.[1] ?? output.trimEnd().split("\n").at(-1) ?? "";
}

function run(
  [command = "", ...rest]: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
  write: (text: string) => void,
): Promise<{ readonly ok: boolean; readonly output: string }> {
  return new Promise((settle) => {
    // Windows finds the tools' .cmd files only through its shell.
    const child = spawn(command, rest, { ...options, shell: process.platform === "win32" });
    child.stdin.end();
    const texts: string[] = [];
    const take = (text: string): void => {
      texts.push(text);
      write(text);
    };
    child.stdout.on("data", (chunk: Buffer) => take(stripVTControlCharacters(chunk.toString())));
    child.stderr.on("data", (chunk: Buffer) => take(stripVTControlCharacters(chunk.toString())));
    child.on("error", (error) => settle({ ok: false, output: `${command}: ${error.message}` }));
    child.on("close", (code) => settle({ ok: code === 0, output: texts.join("") }));
  });
}
