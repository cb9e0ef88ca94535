import type { Said } from "@waft/core";

/** What is said of options whose values cannot be understood. */
export const optionPhrases = {
  badWidth: (text: string, least: number): Said => ({
    en: `--width takes a number of columns from ${least}, not '${text}'.`,
    nl: `--width wil een aantal kolommen vanaf ${least}, niet '${text}'.`,
  }),
  widthHint: {
    en: "Leave it out to take the width of the terminal.",
    nl: "Laat het weg om de breedte van de terminal te nemen.",
  },
  badSetting: (text: string): Said => ({
    en: `--set takes name=value, not '${text}'.`,
    nl: `--set wil naam=waarde, niet '${text}'.`,
  }),
  settingHint: {
    en: "Give each setting on its own, such as --set visibility=connections.",
    nl: "Geef elke instelling apart, zoals --set visibility=connections.",
  },
  settingTwice: (name: string): Said => ({
    en: `--set gives '${name}' twice.`,
    nl: `--set geeft '${name}' twee keer.`,
  }),
  givenTwice: (name: string): Said => ({
    en: `${name} is given twice.`,
    nl: `${name} staat er twee keer.`,
  }),
  twiceHint: { en: "Leave one of them out.", nl: "Laat er een weg." },
  emptyPart: (text: string): Said => ({
    en: `--with '${text}' has nothing before, after or between commas.`,
    nl: `Bij --with '${text}' staat er niets voor, achter of tussen komma's.`,
  }),
  partHint: {
    en: "Write parts with commas between them, such as --with text,image.",
    nl: "Schrijf onderdelen met komma's ertussen, zoals --with text,image.",
  },
  noChain: { en: "trace needs a chain to follow.", nl: "trace heeft een keten nodig om te volgen." },
  noChainHint: {
    en: 'Write acts with commas between them: --chain "share(note), like".',
    nl: `Schrijf handelingen met komma's ertussen: --chain "share(note), like".`,
  },
  needsChain: (command: string): Said => ({
    en: `${command} needs a chain to follow.`,
    nl: `${command} heeft een keten nodig om te volgen.`,
  }),
  onlyOneChain: (command: string): Said => ({
    en: `${command} follows one chain; --chain is given more than once.`,
    nl: `${command} volgt één keten; --chain staat er meer dan eens.`,
  }),
  oneChain: {
    en: "trace follows one chain; --chain is given more than once.",
    nl: "trace volgt één keten; --chain staat er meer dan eens.",
  },
  oneChainHint: {
    en: "To see several side by side, use compare.",
    nl: "Om er meer naast elkaar te zien, neem je compare.",
  },
  moreChains: { en: "compare needs two chains or more.", nl: "compare heeft twee of meer ketens nodig." },
  moreChainsHint: {
    en: 'Give --chain more than once: --chain "share(note), like" --chain "like, like".',
    nl: 'Geef --chain meer dan eens: --chain "share(note), like" --chain "like, like".',
  },
  leaveOutFor: (value: string): Said => ({ en: `Leave it out for ${value}.`, nl: `Laat het weg voor ${value}.` }),
  unwritableHint: {
    en: "Give a path in a folder that is there and in which you may write.",
    nl: "Geef een pad in een map die er is en waarin je mag schrijven.",
  },
  badLanguage: (name: string, text: string): Said => ({
    en: `${name} takes en or nl, not '${text}'.`,
    nl: `${name} wil en of nl, niet '${text}'.`,
  }),
} as const;
