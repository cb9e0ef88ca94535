import { splitCommand } from "../markdown/split-command.ts";

/** A command on a page, with what the page says it prints. */
export interface ShownCommand {
  /** As it is written. */
  readonly line: string;
  /** What is handed to `waft`. */
  readonly words: readonly string[];
  readonly output: string;
}

/** The commands of a block `console`: a line that begins with `$`, and below it what it prints. */
export function listCommands(block: string): readonly ShownCommand[] {
  return block
    .split(/^\$ /mu)
    .filter((piece) => piece.trim() !== "")
    .map((piece) => {
      const [line = "", ...output] = piece.split("\n");
      return { line, words: takeWaft(splitCommand(line)) ?? [], output: output.join("\n") };
    });
}

/** What is handed to `waft` by a command that starts it, in whatever way; `undefined` where it starts something else. */
export function takeWaft(words: readonly string[]): readonly string[] | undefined {
  const [first] = words;
  const at = words.indexOf("waft");
  const isStarted = first === "waft" || first === "npx" || first === "pnpm";
  return isStarted && at >= 0 && words.slice(1, at).every(isOption) ? words.slice(at + 1) : undefined;
}

function isOption(word: string): boolean {
  return word.startsWith("-") || word.startsWith("pnpm@");
}
