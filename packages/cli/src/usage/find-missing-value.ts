import type { Command, Option } from "commander";

/**
 * Finds an option behind which its value is missing because another option follows: commander would take that one for
 * the value. A value that looks like an option is given behind `=`.
 */
export function findMissingValue(argv: readonly string[], program: Command): MissingValue | undefined {
  const at = argv.findIndex((word) => program.commands.some((one) => one.name() === word));
  const command = program.commands.find((one) => one.name() === argv[at]);
  const words = argv.slice(at + 1);
  const end = words.indexOf("--");
  const option = command && followOptions(end < 0 ? words : words.slice(0, end), command);
  return command === undefined || option === undefined ? undefined : { command, option };
}

/** An option without its value, and the command to which it was given. */
export interface MissingValue {
  readonly command: Command;
  readonly option: Option;
}

function followOptions(words: readonly string[], { options }: Command): Option | undefined {
  let taken = -1;
  for (const [index, word] of words.entries()) {
    const option = index === taken ? undefined : options.find((one) => isOption(one, word));
    if (option?.required === true) {
      taken = index + 1;
      const next = words[taken];
      if (next !== undefined && options.some((one) => isOption(one, next))) {
        return option;
      }
    }
  }
  return undefined;
}

function isOption({ long, short }: Option, word: string): boolean {
  return word === long || word === short;
}
