import { CommanderError } from "commander";
import { createProgram } from "./create-program.ts";
import { exitCodes } from "./exit-codes.ts";
import type { Failure } from "./failure.ts";
import type { Io } from "./io.ts";
import { guessLanguage } from "./question/guess-language.ts";
import { guessWidth } from "./question/guess-width.ts";
import { wrapFor } from "./screen/wrap-for.ts";
import { findMissingValue } from "./usage/find-missing-value.ts";
import { speakProgram } from "./usage/speak-program.ts";

/** Reads the command line and does what it asks; throws only for faults of Waft itself. */
export async function runProgram(argv: readonly string[], bare: Io): Promise<number> {
  const io = askWidth(bare, guessWidth(argv));
  let ended: number | Failure = exitCodes.ok;
  const program = createProgram(io, (how) => {
    ended = how;
  });
  speakProgram(program, { language: guessLanguage(argv, io.env), wrap: wrapFor(io.stderr) });
  try {
    const missing = findMissingValue(argv, program);
    missing?.command.error(`error: option '${missing.option.flags}' argument missing`);
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

/** Whatever a command writes beside its answer keeps to the width that was asked for. */
function askWidth(io: Io, askedColumns: number | undefined): Io {
  const { stdout, stderr } = io;
  return { ...io, stdout: { ...stdout, askedColumns }, stderr: { ...stderr, askedColumns } };
}

function finish(ended: number | Failure, io: Io): number {
  if (typeof ended === "number") {
    return ended;
  }
  const wrap = wrapFor(io.stderr);
  io.stderr.write(`${ended.exit === exitCodes.wrongUse ? wrapSentences(ended.failure, wrap) : ended.failure}\n`);
  return ended.exit;
}

/** Breaks sentences into lines that fit; a piece of a chain with carets under it stays as it is. */
function wrapSentences(text: string, wrap: ReturnType<typeof wrapFor>): string {
  return text
    .split("\n")
    .flatMap((line) => (line === "" || line.startsWith(" ") ? [line] : wrap(line)))
    .join("\n");
}
