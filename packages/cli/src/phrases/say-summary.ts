import { listWords } from "./list-words.ts";
import { sayActor } from "./say-act.ts";
import { sayDate } from "./say-date.ts";
import { sayLoss } from "./say-level.ts";

/** Says what is asked: the network, the day, the post. */
export function sayIntroduction(asked: {
  readonly platform: string;
  readonly asOf: string;
  readonly by: string;
  readonly parts: readonly string[];
  readonly settings: readonly (readonly [name: string, value: string])[];
}): string {
  const given = asked.parts.length > 0 ? ` with ${listWords(asked.parts)}` : "";
  const set = asked.settings.map(([name, value]) => `${name} is ${value}`);
  const settings = set.length > 0 ? `; ${listWords(set)}` : "";
  const who = sayActor(asked.by);
  const subject = who.charAt(0).toUpperCase() + who.slice(1);
  return `${asked.platform}, as of ${sayDate(asked.asOf)}. ${subject} publishes a post${given}${settings}.`;
}

/** How the parts of a post fared along a chain. */
export interface Tally {
  /** How many parts the post had. */
  readonly had: number;
  readonly left: number;
  /** Names of what is left; a parent stands for its children. */
  readonly kept: readonly string[];
  /** Lost parts by the hop at which they were lost. */
  readonly lost: ReadonlyMap<number, readonly string[]>;
  readonly unknown: readonly string[];
}

/** Says in one line how the parts of the post fared. */
export function sayTally({ had, left, kept, lost, unknown }: Tally): string {
  const losses = [...lost].map(
    ([hop, parts]) => `${listWords(parts)} ${parts.length > 1 ? "are" : "is"} ${sayLoss(hop)}`,
  );
  const open = unknown.length > 0 ? [`nobody has said what becomes of ${listWords(unknown)}`] : [];
  const count = `${left} of the post's ${had} parts ${left === 1 ? "is" : "are"} surely left${left > 0 && left < had ? ` (${kept.join(", ")})` : ""}`;
  return `${[count, ...losses, ...open].join("; ")}.`;
}

/** Says that a chain ended before its last act. */
export function sayEnd(hop: number, notReached: readonly string[]): string {
  const rest = notReached.length > 0 ? ` Not reached: ${listWords(notReached)}.` : "";
  return `The chain ends at hop ${hop}.${rest}`;
}

/** Warns that the day lies near a date that is only known roughly. */
export function saySoftDate(asOf: string): string {
  return `N.B. ${sayDate(asOf)} is within a year of a date that is only known as “about”: a rule may have begun or ended then.`;
}

/** Warns that rules have not been looked at again for long. */
export function sayStale(stale: number, all: number): string {
  const some = stale === 1 ? "1 of them is" : `${stale} of them are`;
  const which = stale === all ? (all === 1 ? "it is" : "all are") : some;
  const subject = all === 1 ? "1 rule decided" : `${all} rules decided`;
  return `${subject}; ${which} stale, past the date of review, and may have changed since.`;
}

/** Explains the names of parts. */
export function sayLegend(parts: readonly (readonly [name: string, title: string])[]): string {
  return `Parts: ${parts.map(([name, title]) => `${name} is ${title}`).join("; ")}.`;
}

/** A post without parts of its own: what it has, and how to give it more. */
export function sayBarePost(example: readonly string[]): string {
  return `The post has only what every post has. Give it parts with --with, such as --with ${example.join(",")}.`;
}
