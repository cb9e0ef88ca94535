import type { Io } from "../io.ts";

/** Writes an answer for people. */
export function writeLines(lines: readonly string[], io: Io): void {
  io.stdout.write(`${lines.join("\n")}\n`);
}

/** Writes an answer for programs, exactly as the runtime gave it. */
export function writeJson(answer: object, io: Io): void {
  io.stdout.write(`${JSON.stringify(answer, undefined, 2)}\n`);
}
