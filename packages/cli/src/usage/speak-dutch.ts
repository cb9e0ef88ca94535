import { Help, type Command } from "commander";
import { helpPhrases } from "../phrases/say-help.ts";
import { dutchHeadings, dutchHelp, dutchPlaces } from "../phrases/say-help-in-dutch.ts";

/** Puts the help of a command into Dutch. */
export function speakDutch(command: Command): void {
  const texts = new Map(listTexts());
  const translate = (text: string): string => texts.get(text) ?? text;
  command.description(translate(command.description()));
  command.helpOption("-h, --help", dutchHelp.help);
  for (const piece of [...command.options, ...command.registeredArguments]) {
    piece.description = translate(piece.description);
  }
  const english = new Help();
  command.configureHelp({
    ...command.configureHelp(),
    styleTitle: (title) => dutchHeadings.get(title) ?? title,
    commandUsage: (one) => translatePlaces(english.commandUsage(one)),
    subcommandTerm: (one) => translatePlaces(english.subcommandTerm(one)),
    optionTerm: (option) => translatePlaces(english.optionTerm(option)),
    argumentTerm: (argument) => dutchPlaces.get(english.argumentTerm(argument)) ?? english.argumentTerm(argument),
  });
}

function listTexts(): readonly (readonly [english: string, dutch: string])[] {
  const byName: Readonly<Record<string, string>> = dutchHelp;
  return Object.entries(helpPhrases).map(([name, text]) => [text, byName[name] ?? text]);
}

/** `<acts>` becomes `<handelingen>`. */
function translatePlaces(term: string): string {
  return term.replaceAll(/(?<=[<[])[\w=]+/gu, (place) => dutchPlaces.get(place) ?? place);
}
