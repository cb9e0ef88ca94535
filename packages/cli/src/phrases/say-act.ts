import type { Hop, NextAct } from "@waft/runtime";
import { listWords } from "./list-words.ts";

const persons = new Set(["author", "sharer", "via"]);

/** Says a kind of actor or a person: `a member`, `the author`. */
export function sayActor(actor: string): string {
  if (persons.has(actor)) {
    return `the ${actor}`;
  }
  return `${/^[aeiou]/iu.test(actor) ? "an" : "a"} ${actor}`;
}

/** Says persons for whom something counts; never of an unknown. */
export function sayPersons(names: readonly string[] | "chosen"): string {
  if (names === "chosen") {
    return "whomever the person acting chooses";
  }
  return names.length === 0 ? "nobody" : listWords(names.map((name) => `the ${name}`));
}

/** The title of the card of a post that was just published. */
export function sayPublished(by: string): string {
  return `published by ${sayActor(by)}`;
}

/** The title of the card of an act. */
export function sayHopTitle(hop: number, action: string): string {
  return `${hop} · ${action}`;
}

/** Says who acted and with what, for the top of a card. */
export function sayDoer({ actor, brings, settings }: Pick<Hop, "actor" | "brings" | "settings">): string {
  const set = Object.entries(settings).map(([name, value]) => `${name} ${value}`);
  const given = [...brings, ...set];
  return `by ${sayActor(actor)}${given.length > 0 ? `, with ${listWords(given)}` : ""}`;
}

/** The line above a post, with who acts and what is done filled in. */
export function fillHeader(header: string, actor: string, action: string): string {
  const who = sayActor(actor);
  const filled = header.replaceAll("{actor}", who).replaceAll("{action}", action);
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

/** Says what became of the post by an act, and who is shown it. */
export function sayOutcome(hop: Hop, names: { readonly audiences: readonly string[]; readonly form: string }): string {
  const whom = names.audiences.length > 0 ? listWords(names.audiences) : "its viewers";
  switch (hop.outcome) {
    case "shown":
      return `Shown to ${whom}.`;
    case "may-be-shown":
      return `May be shown to some of ${whom}.`;
    case "silent":
      return "Nobody new is shown anything.";
    case "gone":
      return "It is gone: those who held it no longer do.";
    case "refused":
      return `Not possible.${(hop.messages ?? []).map((message) => ` “${message}”`).join("")}`;
    case "becomes":
      return `Those who held it now hold ${names.form}.`;
    case "unknown":
      return `Nobody has said what ‘${hop.action}’ does here.`;
  }
}

/** Says for whom an act counts; nothing where there is nothing to count. */
export function sayCredit({ outcome, countsFor, action }: Hop): string | undefined {
  if (outcome === "refused" || outcome === "gone" || outcome === "unknown") {
    return undefined;
  }
  return countsFor === null
    ? `For whom this ${action} counts, nobody has said.`
    : `This ${action} counts for ${sayPersons(countsFor)}.`;
}

/** Says for whom the next act would count. */
export function sayNext(action: string, { outcome, countsFor }: NextAct): string {
  if (outcome === "refused") {
    return `A ${action} from here is not possible.`;
  }
  return countsFor === null
    ? `For whom a ${action} from here counts, nobody has said.`
    : `A ${action} from here counts for ${sayPersons(countsFor)}.`;
}

/** Says of parts that were not there whether an act brings them. */
export function sayMayBring(parts: readonly string[]): string {
  return `Whether it brings ${listWords(parts, "or")}, nobody has said.`;
}

/** How parts got worse at a hop, and why. */
export interface Change {
  readonly level: keyof typeof changePhrases;
  readonly parts: readonly string[];
  readonly hop: number;
  readonly because: string;
}

/** Says that parts got worse by an act, and by which rule: `✗ text lost at hop 2 (…).` */
export function sayChange({ level, parts, hop, because }: Change): string {
  const { sign, words } = changePhrases[level];
  return `${sign} ${listWords(parts)} ${words} at hop ${hop}${because}.`;
}

/** Names the rule and its source behind a change, in brackets. */
export function sayBecause(rule: string | null, source: string | undefined): string {
  if (rule === null) {
    return "";
  }
  return ` (${rule}${source === undefined ? "" : `; ${source}`})`;
}

/** How a part got worse, by the level it has now: a sign, and words. */
const changePhrases = {
  lost: { sign: "✗", words: "lost" },
  cut: { sign: "✂", words: "cut short" },
  linked: { sign: "→", words: "one click away" },
} as const;
