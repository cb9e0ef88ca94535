import { commandName, platformNames } from "#platforms";
import { listWords } from "@waft/cards/layout";
import type { Language, Said } from "@waft/core";
import type { Command } from "commander";
import { helpExamples } from "../phrases/say-help.ts";
import { dutchPlaces } from "../phrases/say-help-in-dutch.ts";
import { optionPhrases } from "../phrases/say-option-problem.ts";
import { usagePhrases } from "../phrases/say-usage-problem.ts";
import { narrowest } from "../screen/screen.ts";
import { adviseChains } from "./advise-chains.ts";
import { refusals } from "./refusals.ts";

/** What is wrong with a command line, and what to do. */
type Told = readonly [wrong: Said, advice: Said];

/** Tells what commander found wrong with a command line: one sentence for what it is, one for what to do. */
export function tellUsageProblem(text: string, command: Command, language: Language): readonly string[] {
  const [message = "", ...more] = text
    .replace(/^error: /u, "")
    .trimEnd()
    .split(/\n(?=\(Did you mean )/u);
  const near = [...more.join(" ").matchAll(/[\w-]+(?=[,?])/gu)].map(([name]) => name);
  const told = tell(message, command, near);
  return told === undefined ? [message] : told.map((said) => said[language]);
}

function tell(message: string, command: Command, near: readonly string[]): Told | undefined {
  const found =
    /^(?<kind>unknown option|unknown command|missing required argument|too many arguments|option)(?: '(?<name>[^]*?)')?(?: for .*|\.? .*)?$/su.exec(
      message,
    );
  const { kind = "", name = "" } = found?.groups ?? {};
  switch (kind) {
    case "unknown option":
      return tellUnknownOption(name, command, near);
    case "unknown command":
      return tellUnknownCommand(name, command, near);
    case "missing required argument":
      return tellMissingArgument(name, command);
    case "too many arguments":
      return tellExcess(command);
    case "option":
      return tellOption(name, message, command);
    default:
      return undefined;
  }
}

/** How a command is typed. */
function typeCommand(command: Command): string {
  return command.parent === null ? commandName : `${commandName} ${command.name()}`;
}

function tellUnknownOption(name: string, command: Command, near: readonly string[]): Told {
  const wrong = usagePhrases.unknownOption(command.name(), name);
  if (near.length > 0) {
    return [wrong, usagePhrases.suggestion(near)];
  }
  const owner = command.commands.find(({ options }) => options.some(({ long }) => long === name));
  return [
    wrong,
    owner === undefined
      ? usagePhrases.options(typeCommand(command))
      : usagePhrases.afterCommand(`${typeCommand(owner)} ${name}`),
  ];
}

function tellUnknownCommand(name: string, command: Command, near: readonly string[]): Told {
  const names = command.commands.map((one) => one.name()).join(", ");
  return [
    usagePhrases.unknownCommand(name),
    near.length > 0 ? usagePhrases.suggestion(near) : usagePhrases.commands(names),
  ];
}

function tellMissingArgument(name: string, command: Command): Told {
  const { args, registeredArguments } = command;
  const argument = registeredArguments[args.length];
  const what = usagePhrases.give(argument?.description ?? name);
  const alike = registeredArguments.filter((one) => one.name() === name);
  if (alike.length > 1) {
    const [first] = args;
    const wrong = first === undefined ? usagePhrases.missingTwo(command.name()) : usagePhrases.missingSecond(first);
    return [wrong, first === undefined ? usagePhrases.example(exampleOf(command)) : what];
  }
  const place = { en: name, nl: dutchPlaces.get(name) ?? name };
  return [usagePhrases.missingArgument(command.name(), place), what];
}

/** A command line that works as it stands. */
function exampleOf(command: Command): string {
  const examples = new Map<string, readonly string[]>(Object.entries(helpExamples));
  return `${commandName} ${examples.get(command.name())?.[0] ?? command.name()}`;
}

function tellExcess(command: Command): Told {
  const expected = command.registeredArguments.length;
  const words = command.args.slice(expected);
  const quoted = words.map((word) => `'${word}'`);
  const said = { en: listWords(quoted, "and", "en"), nl: listWords(quoted, "and", "nl") };
  const before = command.args[expected - 1] ?? command.name();
  const advice =
    adviseCompare(words, command) ?? adviseChains(words, command) ?? usagePhrases.leaveOut(typeCommand(command));
  return [usagePhrases.noPlace(said, before), advice];
}

/** Where another platform was typed behind the first, says how both are asked. */
function adviseCompare(words: readonly string[], command: Command): Said | undefined {
  const known = new Set(platformNames);
  const isAll = command.name() === "trace" && words.every((word) => known.has(word));
  return isAll ? usagePhrases.compare(`${commandName} compare ${command.args.join(" ")}`) : undefined;
}

/** An option without its value, or with one that was refused where it is read. */
function tellOption(flags: string, message: string, command: Command): Told {
  const option = command.options.find((one) => one.flags === flags);
  const name = option?.long ?? flags;
  const [, value = "", why = ""] = /' argument '([^]*)' is invalid\. (\w+)$/u.exec(message) ?? [];
  switch (why) {
    case refusals.width:
      return [optionPhrases.badWidth(value, narrowest), optionPhrases.widthHint];
    case refusals.twice:
      return [optionPhrases.givenTwice(name), optionPhrases.twiceHint];
    default:
      return [usagePhrases.missingValue(name), usagePhrases.value(option?.description ?? flags)];
  }
}
