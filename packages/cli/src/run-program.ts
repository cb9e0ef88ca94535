import { CommanderError } from "commander";
import { createProgram } from "./create-program.ts";
import { exitCodes } from "./exit-codes.ts";
import type { Failure } from "./failure.ts";
import type { Io } from "./io.ts";
import { guessLanguage } from "./question/guess-language.ts";
import { guessWidth } from "./question/guess-width.ts";
import { wrapFor } from "./screen/wrap-for.ts";
import { speakProgram } from "./usage/speak-program.ts";

/** Reads the command line and does what it asks; throws only for faults of Waft itself. */
export async function runProgram(argv: readonly string[], io: Io): Promise<number> {
  let ended: number | Failure = exitCodes.ok;
  const program = createProgram(io, (how) => {
    ended = how;
  });
  const width = guessWidth(argv);
  speakProgram(program, { language: guessLanguage(argv, io.env), wrap: wrapFor(io.stderr, width) });
  try {
    await program.parseAsync(argv, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) {
      // It was printed already: help and version end well, everything else is wrong use.
      return error.exitCode === 0 ? exitCodes.ok : exitCodes.wrongUse;
    }
    throw error;
  }
  return finish(ended, { width, io });
}

function finish(
  ended: number | Failure,
  { width, io }: { readonly width: number | undefined; readonly io: Io },
): number {
  if (typeof ended === "number") {
    return ended;
  }
  const wrap = wrapFor(io.stderr, width);
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
