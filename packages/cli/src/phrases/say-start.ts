/** The first question, and its answer, in words. */
export const startPhrases = {
  title: "Like or share?",
  introduction:
    "A company publishes an update: some text, a link, a large picture. Its staff want it to spread. Should they like it or share it? It depends on the network and on the day.",
  early: "LinkedIn, early 2016",
  today: (day: string): string => `LinkedIn today, ${day}`,
  withCard: (ends: string): string => `A link card instead of the picture: ${ends}.`,
  short: "In short",
  shortEarly: (said: string): string => `Early 2016, ${said}`,
  shortToday: (said: string): string => `Today, ${said}`,
  tryNext: "What to try next",
  withoutPnpm: (command: string): string => `Without pnpm on this machine: npx -y ${command}`,
} as const;

/** What a command that may be tried next is about. */
export const nextPhrases = {
  trace: "One chain, with every rule that decided and its source:",
  compare: "Your own post: change what it has, who publishes it, the day and the chains:",
  json: "The same answer for a program:",
  plain: "In sentences, for a screen reader:",
  check: "The rules themselves, checked:",
} as const;

/** Says on how much an answer stands, and where the rest is to be had. */
export function sayGround(rules: number, sources: readonly string[]): string {
  return `On whose word: ${rules} rules decided this, from ${sources.length} sources: ${sources.join(", ")}. Ask with trace or compare, as below, and each rule is printed with its dates, and each source with its address.`;
}
