import type { Language, Said } from "@waft/core";
import { capitalise } from "./capitalise.ts";
import { listWords } from "./list-words.ts";
import { sayActor } from "./say-actor.ts";
import { sayDate } from "./say-date.ts";

/** What is asked: the network, the day, the post. */
export interface AskedPost {
  readonly platform: string;
  readonly asOf: string;
  readonly by: string;
  readonly parts: readonly string[];
  readonly settings: readonly (readonly [name: string, value: string])[];
}

/** Says what is asked. */
export function sayIntroduction({ platform, asOf, by, parts, settings }: AskedPost, language: Language): string {
  const given = listWords(parts, "and", language);
  const values = settings.map(([name, value]) => `${name} is ${value}`);
  const set = listWords(values, "and", language);
  const having: Said = given === "" ? { en: "", nl: "" } : { en: ` with ${given}`, nl: ` met ${given}` };
  const day = sayDate(asOf, language);
  const who = capitalise(sayActor(by, language));
  const rest = `${having[language]}${set === "" ? "" : `; ${set}`}.`;
  return {
    en: `${platform}, as of ${day}. ${who} publishes a post${rest}`,
    nl: `${platform}, op ${day}. ${who} plaatst een bericht${rest}`,
  }[language];
}

/** Says that a chain ended before its last act. */
export function sayEnd(hop: number, notReached: readonly string[], language: Language): string {
  const end: Said = { en: `The chain ends at hop ${hop}.`, nl: `De keten eindigt bij hop ${hop}.` };
  const names = listWords(notReached, "and", language);
  const rest: Said = { en: ` Not reached: ${names}.`, nl: ` Niet bereikt: ${names}.` };
  return `${end[language]}${notReached.length > 0 ? rest[language] : ""}`;
}

/** Warns that the day lies near a date that is only known roughly. */
export function saySoftDate(asOf: string, language: Language): string {
  const day = sayDate(asOf, language);
  return {
    en: `N.B. ${day} is within a year of a date that is only known as “about”: a rule may have begun or ended then.`,
    nl: `N.B. ${day} ligt binnen een jaar van een datum die alleen als “omstreeks” bekend is: er kan toen een regel begonnen of geëindigd zijn.`,
  }[language];
}

/** Warns that rules have not been looked at again for long. */
export function sayStale(stale: number, all: number): Said {
  const some: Said = {
    en: stale === 1 ? "1 of them is" : `${stale} of them are`,
    nl: stale === 1 ? "1 daarvan is" : `${stale} daarvan zijn`,
  };
  const every: Said = all === 1 ? { en: "it is", nl: "die is" } : { en: "all are", nl: "ze zijn allemaal" };
  const which = stale === all ? every : some;
  const subject: Said = {
    en: all === 1 ? "1 rule decided" : `${all} rules decided`,
    nl: all === 1 ? "1 regel gaf de doorslag" : `${all} regels gaven de doorslag`,
  };
  return {
    en: `${subject.en}; ${which.en} stale, past the date of review, and may have changed since.`,
    nl: `${subject.nl}; ${which.nl} verouderd: de dag om er weer naar te kijken is voorbij, en het kan intussen anders zijn.`,
  };
}

/** Explains the names of parts. */
export function sayLegend(parts: readonly (readonly [name: string, title: string])[]): Said {
  const list = parts.map(([name, title]) => `${name} is ${title}`).join("; ");
  return { en: `Parts: ${list}.`, nl: `Onderdelen: ${list}.` };
}

/** A post without parts of its own: what it has, and how to give it more. */
export function sayBarePost(example: readonly string[]): Said {
  const parts = example.join(",");
  return {
    en: `The post has only what every post has. Give it parts with --with, such as --with ${parts}.`,
    nl: `Het bericht heeft alleen wat elk bericht heeft. Geef het onderdelen met --with, zoals --with ${parts}.`,
  };
}
