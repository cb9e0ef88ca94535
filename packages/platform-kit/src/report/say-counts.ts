import type { FactCounts } from "./describe-platform.ts";

/** A number with its noun: `1 rule`, `2 rules`. */
export function sayCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** How many facts carry rules, and why the others do not, in a sentence. */
export function sayFacts({ all, used, outside, unsaid, contradicts }: FactCounts, named: string): string {
  return (
    `${sayCount(all, "fact")}${named}: in rules ${used}; about something that is not modelled ${outside}; ` +
    `too little for a rule ${unsaid}; against what the rules follow ${contradicts}.`
  );
}
