import { commandName } from "#platforms";
import type { Language } from "@waft/core";
import type { AddHelpTextContext, Command } from "commander";
import { helpExamples, helpNotes, sayExamples } from "../phrases/say-help.ts";
import { wrapText } from "../screen/wrap-text.ts";

/** Puts notes and examples at the end of the help of a command. */
export function addExamples(command: Command, language: Language): void {
  const name = command.name();
  const known: Readonly<Record<string, readonly string[]>> = helpExamples;
  const examples = known[name] ?? [];
  command.addHelpText("after", (context) => {
    const note = (text: string): string => `\n${wrapText(text, { width: findWidth(context) }).join("\n")}\n`;
    const chain = command.options.some(({ long }) => long === "--chain") ? note(helpNotes.chain[language]) : "";
    const exit = command.parent === null ? note(helpNotes.exit[language]).trimEnd() : "";
    return chain + (examples.length === 0 ? "" : sayExamples(commandName, examples, language)) + exit;
  });
}

function findWidth({ command, error }: AddHelpTextContext): number {
  const output = command.configureOutput();
  const columns = error ? output.getErrHelpWidth?.() : output.getOutHelpWidth?.();
  return columns ?? 100;
}
