import type { Language, Said } from "./language.ts";
import type { Hop, NextAct } from "@waft/runtime";
import { capitalise } from "./capitalise.ts";
import { listWords } from "./list-words.ts";
import { sayActor, sayPersons } from "./say-actor.ts";

/** The title of the card of a post that was just published. */
export function sayPublished(by: string, language: Language): string {
  const who = sayActor(by, language);
  return { en: `published by ${who}`, nl: `${who} plaatst dit` }[language];
}

/** The title of the card of an act. */
export function sayHopTitle(hop: number, action: string): string {
  return `${hop} · ${action}`;
}

/** Says who acted and with what, for the top of a card. */
export function sayDoer(
  { actor, brings, settings }: Pick<Hop, "actor" | "brings" | "settings">,
  language: Language,
): string {
  const set = Object.entries(settings).map(([name, value]) => `${name} ${value}`);
  const given = listWords([...brings, ...set], "and", language);
  const who = sayActor(actor, language);
  const alone: Said = { en: `by ${who}`, nl: `door ${who}` };
  const laden: Said = { en: `by ${who}, with ${given}`, nl: `door ${who}, met ${given}` };
  return (given === "" ? alone : laden)[language];
}

/** The line above a post, with who acts and what is done filled in. */
export function fillHeader(header: string, { actor, action }: { actor: string; action: string }): string {
  return capitalise(header.replaceAll("{actor}", () => actor).replaceAll("{action}", () => action));
}

const anyone: Said = { en: "its viewers", nl: "de kijkers" };

/** What became of an act, in the language of the reader. */
export interface OutcomeNames {
  readonly audiences: readonly string[];
  readonly form: string;
  readonly messages: readonly string[];
}

/** Says what became of the post by an act, and who is shown it. */
export function sayOutcome({ outcome, action }: Hop, names: OutcomeNames, language: Language): string {
  const whom = names.audiences.length > 0 ? listWords(names.audiences, "and", language) : anyone[language];
  const told = names.messages.map((message) => ` “${message}”`).join("");
  const said: Readonly<Record<Hop["outcome"], Said>> = {
    shown: { en: `Shown to ${whom}.`, nl: `Te zien voor ${whom}.` },
    "may-be-shown": {
      en: `May be shown to some of ${whom}.`,
      nl: `Misschien te zien voor een deel van ${whom}.`,
    },
    silent: { en: "Nobody new is shown anything.", nl: "Niemand krijgt iets nieuws te zien." },
    gone: {
      en: "It is gone: those who held it no longer do.",
      nl: "Het is weg: wie het had, heeft het niet meer.",
    },
    refused: { en: `Not possible.${told}`, nl: `Dat kan niet.${told}` },
    becomes: { en: `Those who held it now hold ${names.form}.`, nl: `Wie het had, heeft nu ${names.form}.` },
    unknown: {
      en: `Nobody has said what ‘${action}’ does here.`,
      nl: `Niemand heeft gezegd wat ‘${action}’ hier doet.`,
    },
  };
  return said[outcome][language];
}

/** Says for whom an act counts; nothing where there is nothing to count. */
export function sayCredit({ outcome, countsFor, action }: Hop, language: Language): string | undefined {
  if (outcome === "refused" || outcome === "gone") {
    return undefined;
  }
  const open: Said = {
    en: `For whom this ${action} counts, nobody has said.`,
    nl: `Voor wie deze ${action} telt, heeft niemand gezegd.`,
  };
  if (countsFor === null) {
    return open[language];
  }
  const whom = sayPersons(countsFor, language);
  return { en: `This ${action} counts for ${whom}.`, nl: `Deze ${action} telt voor ${whom}.` }[language];
}

/** Says for whom the next act would count. */
export function sayNext(action: string, { outcome, countsFor }: NextAct, language: Language): string {
  if (outcome === "refused") {
    return { en: `A ${action} from here is not possible.`, nl: `Een ${action} hierop kan niet.` }[language];
  }
  const open: Said = {
    en: `For whom a ${action} from here counts, nobody has said.`,
    nl: `Voor wie een ${action} hierop telt, heeft niemand gezegd.`,
  };
  if (countsFor === null) {
    return open[language];
  }
  const whom = sayPersons(countsFor, language);
  return { en: `A ${action} from here counts for ${whom}.`, nl: `Een ${action} hierop telt voor ${whom}.` }[language];
}

/** Says of parts that were not there whether an act brings them. */
export function sayMayBring(parts: readonly string[], language: Language): string {
  const named = listWords(parts, "or", language);
  return {
    en: `Whether it brings ${named}, nobody has said.`,
    nl: `Of ${named} erbij komt, heeft niemand gezegd.`,
  }[language];
}
