import type { Language } from "@waft/core";
import manifest from "../package.json" with { type: "json" };
import { exitCodes } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { sayBug } from "./phrases/say-bug.ts";
import { guessLanguage } from "./question/guess-language.ts";
import { showCharacters } from "./screen/show-characters.ts";

/** Runs the command with the arguments after its name; never throws, and gives back how it ends. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const [first, ...more] = argv;
  // Asked by every tool that wants to know whether Waft is there: answered before anything else is loaded.
  if ((first === "--version" || first === "-V") && more.length === 0) {
    io.stdout.write(`${manifest.version}\n`);
    return exitCodes.ok;
  }
  try {
    const { runProgram } = await import("./run-program.ts");
    return await runProgram(argv, io);
  } catch (error) {
    return reportBug(error, guessLanguage(argv, io.env), io);
  }
}

function reportBug(error: unknown, language: Language, io: Io): number {
  const message = error instanceof Error ? error.message : String(error);
  io.stderr.write(`${sayBug(showCharacters(message))[language]}\n`);
  if (io.env["WAFT_DEBUG"] !== undefined && error instanceof Error) {
    io.stderr.write(`${error.stack ?? ""}\n`);
  }
  return exitCodes.bug;
}
