import { CommanderError } from "commander";
import { createProgram } from "./create-program.ts";
import { exitCodes } from "./exit-codes.ts";
import type { Failure } from "./failure.ts";
import type { Io } from "./io.ts";
import { guessLanguage } from "./question/guess-language.ts";
import { wrapFor } from "./screen/wrap-for.ts";
import { speakProgram } from "./usage/speak-program.ts";

/** Reads the command line and does what it asks; throws only for faults of Waft itself. */
export async function runProgram(argv: readonly string[], io: Io): Promise<number> {
  let ended: number | Failure = exitCodes.ok;
  const program = createProgram(io, (how) => {
    ended = how;
  });
  speakProgram(program, guessLanguage(argv, io.env), io);
  try {
    await program.parseAsync(argv, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) {
      // It was printed already: help and version end well, everything else is wrong use.
      return error.exitCode === 0 ? exitCodes.ok : exitCodes.wrongUse;
    }
    throw error;
  }
  return finish(ended, io);
}

function finish(ended: number | Failure, io: Io): number {
  if (typeof ended === "number") {
    return ended;
  }
  io.stderr.write(`${ended.exit === exitCodes.wrongUse ? wrapSentences(ended.failure, io) : ended.failure}\n`);
  return ended.exit;
}

/** Breaks sentences into lines that fit; a piece of a chain with carets under it stays as it is. */
function wrapSentences(text: string, io: Io): string {
  const wrap = wrapFor(io.stderr);
  return text
    .split("\n")
    .flatMap((line) => (line === "" || line.startsWith(" ") ? [line] : wrap(line)))
    .join("\n");
}
