import type { Language, Said } from "@waft/core";
import { nextPhrases } from "../phrases/say-start.ts";

/** A command that works as it stands, and what it is for. */
export interface NextCommand {
  readonly about: string;
  readonly args: readonly string[];
}

const post = ["--by", "page", "--with", "text,text.link,image"];

/** Commands to try after the first answer; the rule files are only there in the repository. */
export function listNextCommands(inRepository: boolean, language: Language): readonly NextCommand[] {
  return listCommands(inRepository).map(({ about, args, forPrograms }) => ({
    about: about[language],
    args: language === "en" || forPrograms === true ? args : [...args, "--language", language],
  }));
}

interface KnownCommand {
  readonly about: Said;
  readonly args: readonly string[];
  /** Whether what it prints is the same in every language. */
  readonly forPrograms?: true;
}

function listCommands(inRepository: boolean): readonly KnownCommand[] {
  const rules = "packages/platforms/linkedin/rules/main.waft";
  return [
    {
      about: nextPhrases.trace,
      args: ["trace", "linkedin", "--as-of", "2016-03-01", ...post, "--chain", "share(note), like"],
    },
    {
      about: nextPhrases.compare,
      args: [
        "compare",
        "linkedin",
        "--by",
        "page",
        "--with",
        "text,card",
        "--chain",
        "share(note), like",
        "--chain",
        "repost, like",
      ],
    },
    {
      about: nextPhrases.json,
      args: ["trace", "linkedin", ...post, "--chain", "repost, like", "--json"],
      forPrograms: true,
    },
    inRepository
      ? { about: nextPhrases.check, args: ["check", rules] }
      : { about: nextPhrases.plain, args: ["trace", "linkedin", ...post, "--chain", "share(note), like", "--plain"] },
  ];
}

/** Writes a command as it is typed into a shell. */
export function printCommand(name: string, args: readonly string[]): string {
  return [name, ...args.map((arg) => (/^[\w.,/=@-]+$/u.test(arg) ? arg : `"${arg}"`))].join(" ");
}
