import process from "node:process";
import { parseArgs } from "node:util";

/** What a script takes. */
export interface Taken<Word extends string = string> {
  /** How it is run: `pnpm bench`. */
  readonly script: string;
  /** The words that it knows. */
  readonly words?: readonly Word[];
  /** A word that may be anything, by what it stands for: `<name>`. */
  readonly anything?: string;
  /** Options that are said or not, without their hyphens. */
  readonly flags?: readonly string[];
  /** Options with a value, by what it stands for: `<folder>`. */
  readonly values?: Readonly<Record<string, string>>;
  /** What is said of the words, where naming each would be too long. */
  readonly shown?: readonly string[];
}

/** What was typed behind a script, all of it known. */
export interface Typed<Word extends string = string> {
  readonly words: readonly Word[];
  readonly anything: string | undefined;
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
}

/** Reads what was typed behind a script; what it does not know is refused in one sentence that names what it does. */
export function readArguments<Word extends string = string>(
  taken: Taken<Word>,
  args: readonly string[],
): Typed<Word> | { readonly refused: string } {
  const { words: known = [], anything: free, flags = [], values = {} } = taken;
  const { options, words } = split(args, Object.keys(values));
  const isFlag = ({ name, value }: Option): boolean => flags.includes(name) && value === undefined;
  const bare = options.find(({ name, value }) => Object.hasOwn(values, name) && value === undefined);
  if (bare !== undefined) {
    return { refused: `'${taken.script}' wants ${values[bare.name]} behind '${bare.typed}'.` };
  }
  const others = words.filter((word) => !known.some((one) => one === word));
  const anything = free === undefined ? undefined : others[0];
  const unknown = [
    ...options.filter((option) => !isFlag(option) && !Object.hasOwn(values, option.name)).map(({ typed }) => typed),
    ...(anything === undefined ? others : others.slice(1)),
  ];
  if (unknown.length > 0) {
    return { refused: refuse(taken, unknown) };
  }
  return {
    words: words.flatMap((word) => known.find((one) => one === word) ?? []),
    anything,
    flags: new Set(options.filter(isFlag).map(({ name }) => name)),
    values: new Map(options.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]]))),
  };
}

interface Option {
  readonly name: string;
  readonly value: string | undefined;
  /** As it was typed. */
  readonly typed: string;
}

/** Tells options from words; one that takes a value has the word behind it. */
function split(
  args: readonly string[],
  valued: readonly string[],
): { readonly options: readonly Option[]; readonly words: readonly string[] } {
  const options = Object.fromEntries(valued.map((name) => [name, { type: "string" as const }]));
  const { tokens } = parseArgs({ args: [...args], strict: false, tokens: true, options });
  return {
    words: tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : [])),
    options: tokens.flatMap((token): readonly Option[] => {
      if (token.kind !== "option") {
        return [];
      }
      const { name, rawName, value, inlineValue } = token;
      const isNext = inlineValue !== true && value?.startsWith("-") === true;
      const typed = inlineValue === true ? `${rawName}=${value}` : rawName;
      return [{ name, value: isNext ? undefined : value, typed }];
    }),
  };
}

/** The same for the script that runs; where something is refused, it says so and ends. */
export function takeArguments<Word extends string = string>(taken: Taken<Word>): Typed<Word> {
  const typed = readArguments(taken, process.argv.slice(2));
  if ("refused" in typed) {
    process.stderr.write(`${typed.refused}\n`);
    process.exit(2);
  }
  return typed;
}

function refuse(
  { script, words = [], anything, flags = [], values = {}, shown }: Taken,
  unknown: readonly string[],
): string {
  const known = [
    ...(shown ?? words),
    ...(anything === undefined ? [] : [`one ${anything}`]),
    ...flags.map((name) => `--${name}`),
    ...Object.entries(values).map(([name, value]) => `--${name} ${value}`),
  ];
  const named = unknown.map((word) => `'${word}'`).join(", ");
  return `'${script}' does not know ${named}. ${known.length === 0 ? "Nothing stands behind it." : `It knows: ${known.join(", ")}.`}`;
}
