import type { Language, Said } from "./language.ts";
import { listWords } from "./list-words.ts";

/** The persons of the shared vocabulary. */
const persons: ReadonlyMap<string, Said> = new Map([
  ["author", { en: "the author", nl: "de auteur" }],
  ["sharer", { en: "the sharer", nl: "de deler" }],
  ["via", { en: "the via", nl: "de vorige deler" }],
]);

/** The kinds of actors of the shared vocabulary; those of a platform's own are named as they are typed. */
const kinds: ReadonlyMap<string, Said> = new Map([
  ["member", { en: "a member", nl: "een lid" }],
  ["page", { en: "a page", nl: "een pagina" }],
  ["channel", { en: "a channel", nl: "een kanaal" }],
]);

const choice: Said = { en: "whomever the person acting chooses", nl: "wie de handelende persoon zelf kiest" };

const nobody: Said = { en: "nobody", nl: "niemand" };

/** Says a kind of actor or a person: `a member`, `the author`. */
export function sayActor(actor: string, language: Language): string {
  const said = persons.get(actor) ?? kinds.get(actor) ?? sayKind(actor);
  return said[language];
}

function sayKind(actor: string): Said {
  return { en: `${/^[aeiou]/iu.test(actor) ? "an" : "a"} ${actor}`, nl: `een ${actor}` };
}

/** Says persons for whom something counts; never of an unknown. */
export function sayPersons(names: readonly string[] | "chosen", language: Language): string {
  if (names === "chosen") {
    return choice[language];
  }
  const said = names.map((name) => (persons.get(name) ?? sayPerson(name))[language]);
  return names.length === 0 ? nobody[language] : listWords(said, "and", language);
}

function sayPerson(name: string): Said {
  return { en: `the ${name}`, nl: `de ${name}` };
}
