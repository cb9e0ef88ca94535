import { Command, InvalidArgumentError, Option } from "commander";
import type { Io } from "../io.ts";
import { helpPhrases } from "../phrases/say-help.ts";
import { narrowest } from "../screen/screen.ts";
import { refusals } from "./refusals.ts";

/** Makes a command that writes where it is told to; without a name, the program itself. */
export function createCommand(io: Io, name?: string): Command {
  return new Command(name)
    .exitOverride()
    .helpOption("-h, --help", helpPhrases.help)
    .configureHelp({ optionDescription: ({ description }) => description })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns ?? 100,
      getErrHelpWidth: () => io.stderr.columns ?? 100,
      getOutHasColors: () => io.stdout.color,
      getErrHasColors: () => io.stderr.color,
    });
}

/** Declares the options of a question about one post on one day; where a bridge may be named, no platform need be. */
export function addAskOptions(
  command: Command,
  chain: string,
  platform: "<platform>" | "[platform]" | "[platforms...]" = "<platform>",
): Command {
  const asked = command.argument(platform, platform === "[platforms...]" ? helpPhrases.compared : helpPhrases.platform);
  if (platform !== "<platform>") {
    asked.addOption(new Option("--bridge <bridge>", helpPhrases.bridge).argParser(takeOnce));
  }
  return asked
    .addOption(new Option("--chain <acts>", chain).argParser(collect).default([]))
    .addOption(new Option("--as-of <date>", helpPhrases.asOf).argParser(takeOnce))
    .addOption(new Option("--known-at <date>", helpPhrases.knownAt).argParser(takeOnce))
    .option("--strict-stale", helpPhrases.strictStale)
    .addOption(new Option("--by <kind>", helpPhrases.by).argParser(takeOnce))
    .addOption(new Option("--with <parts>", helpPhrases.with).argParser(joinLists))
    .addOption(new Option("--set <name=value>", helpPhrases.set).argParser(collect))
    .option("--json", helpPhrases.json)
    .option("--plain", helpPhrases.plain)
    .option("--strict", helpPhrases.strict)
    .option("--language <language>", helpPhrases.language)
    .addOption(createWidth());
}

/** An option that may be given more than once. */
export function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

/** A list that may be given in several pieces. */
export function joinLists(value: string, before: string | undefined): string {
  return before === undefined ? value : `${before},${value}`;
}

/** An option of which a second one would silently replace the first. */
export function takeOnce(value: string, before: string | undefined): string {
  if (before !== undefined) {
    throw new InvalidArgumentError(refusals.twice);
  }
  return value;
}

/** The option that says how many columns to use. */
export function createWidth(): Option {
  return new Option("--width <columns>", helpPhrases.width).argParser((text) => {
    if (!/^\d{1,4}$/u.test(text) || Number(text) < narrowest) {
      throw new InvalidArgumentError(refusals.width);
    }
    return Number(text);
  });
}
