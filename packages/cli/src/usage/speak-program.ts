import type { Language } from "@waft/core";
import type { Command } from "commander";
import { showCharacters } from "../screen/show-characters.ts";
import { addExamples } from "./add-examples.ts";
import { speakDutch } from "./speak-dutch.ts";
import { tellUsageProblem } from "./tell-usage-problem.ts";

/** Lets a program and each of its commands tell of themselves and of mistakes in one language. */
export function speakProgram(
  program: Command,
  { language, wrap }: { readonly language: Language; readonly wrap: (sentence: string) => readonly string[] },
): void {
  for (const command of [program, ...program.commands]) {
    if (language === "nl") {
      speakDutch(command);
    }
    addExamples(command, language);
    command.configureOutput({
      outputError: (text, write) => {
        const said = tellUsageProblem(text, command, language);
        write(
          said
            .flatMap((sentence) => wrap(showCharacters(sentence)))
            .map((line) => `${line}\n`)
            .join(""),
        );
      },
    });
  }
}
