import type { Said } from "@waft/core";

/** What is said of a command line that cannot be understood: what is wrong, and what to do. */
export const usagePhrases = {
  unknownCommand: (name: string): Said => ({
    en: `There is no command '${name}'.`,
    nl: `Er is geen opdracht '${name}'.`,
  }),
  commands: (names: string): Said => ({ en: `Commands are ${names}.`, nl: `Opdrachten zijn ${names}.` }),
  unknownOption: (command: string, option: string): Said => ({
    en: `${command} has no option '${option}'.`,
    nl: `${command} heeft geen optie '${option}'.`,
  }),
  afterCommand: (example: string): Said => ({
    en: `It stands after the command that has it: ${example}`,
    nl: `Die staat achter de opdracht die hem heeft: ${example}`,
  }),
  options: (command: string): Said => ({
    en: `To see the options there are: ${command} --help`,
    nl: `Om te zien welke opties er zijn: ${command} --help`,
  }),
  suggestion: (names: readonly string[]): Said => ({
    en: `Did you mean ${names.join(" or ")}?`,
    nl: `Bedoelde je ${names.join(" of ")}?`,
  }),
  missingArgument: (command: string, name: Said): Said => ({
    en: `${command} needs a ${name.en}.`,
    nl: `${command} heeft een ${name.nl} nodig.`,
  }),
  missingTwo: (command: string): Said => ({
    en: `${command} needs two platforms, or one on two days.`,
    nl: `${command} heeft twee platforms nodig, of één op twee dagen.`,
  }),
  missingSecond: (first: string): Said => ({
    en: `There is nothing to compare '${first}' with.`,
    nl: `Er is niets om '${first}' mee te vergelijken.`,
  }),
  example: (example: string): Said => ({ en: `For example: ${example}`, nl: `Bijvoorbeeld: ${example}` }),
  compare: (example: string): Said => ({
    en: `To see one chain on both: ${example}`,
    nl: `Om één keten op beide te zien: ${example}`,
  }),
  give: (what: string): Said => ({ en: `Give ${what}.`, nl: `Geef ${what}.` }),
  missingValue: (option: string): Said => ({
    en: `Nothing stands after ${option}.`,
    nl: `Achter ${option} staat niets.`,
  }),
  value: (what: string): Said => ({ en: `After it comes: ${what}.`, nl: `Erachter komt: ${what}.` }),
  noPlace: (words: Said, before: string): Said => ({
    en: `There is no place for ${words.en} after '${before}'.`,
    nl: `Voor ${words.nl} is geen plaats achter '${before}'.`,
  }),
  oneChain: (chain: string): Said => ({
    en: `Give the chain in one piece: --chain "${chain}"`,
    nl: `Geef de keten in één stuk: --chain "${chain}"`,
  }),
  eachChain: (chains: readonly string[]): Said => {
    const given = chains.map((chain) => `--chain "${chain}"`).join(" ");
    return {
      en: `Give each chain in one piece, after a --chain of its own: ${given}`,
      nl: `Geef elke keten in één stuk, achter een eigen --chain: ${given}`,
    };
  },
  leaveOut: (command: string): Said => ({
    en: `Leave it out; to see what can be asked: ${command} --help`,
    nl: `Laat het weg; om te zien wat je kunt vragen: ${command} --help`,
  }),
} as const;
