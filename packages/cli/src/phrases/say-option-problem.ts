/** What is said of options that cannot be read. */
export const optionPhrases = {
  badWidth: (text: string, least: number): string => `--width takes a number of columns from ${least}, not '${text}'.`,
  badSetting: (text: string): string => `--set takes name=value, not '${text}'.`,
  settingTwice: (name: string): string => `--set gives '${name}' twice.`,
  givenTwice: (name: string): string => `${name} is given twice: leave one of them out.`,
  emptyPart: (text: string): string => `--with '${text}' has nothing before, after or between commas.`,
  partHint: "Write parts with commas between them, such as --with text,image.",
  noChain: "trace needs a chain to follow.",
  noChainHint: 'Write acts with commas between them: --chain "share(note), like".',
  oneChain: "trace follows one chain; --chain is given more than once.",
  oneChainHint: "To see several side by side, use compare.",
  moreChains: "compare needs two chains or more.",
  moreChainsHint: 'Give --chain more than once: --chain "share(note), like" --chain "like, like".',
} as const;
