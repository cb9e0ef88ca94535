import { capitalise, listWords, sayActor, sayDate } from "@waft/cards/layout";
import type { Language, Said } from "@waft/core";

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
