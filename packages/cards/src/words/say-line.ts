import type { Level } from "@waft/runtime";
import type { Language, Said } from "./language.ts";
import { sayPersons } from "./say-actor.ts";
import { sayLevel } from "./say-level.ts";

/** What the lines of figures under a card are about. */
export const lineWords: Readonly<Record<"left" | "told" | "follow" | "back", Said>> = {
  left: { en: "Surely left", nl: "Zeker nog over" },
  told: { en: "Told of it", nl: "Krijgt bericht" },
  follow: { en: "Can viewers follow the author?", nl: "Kan een kijker de auteur volgen?" },
  back: { en: "Steps back to the author", nl: "Stappen terug naar de auteur" },
};

const notSaid: Said = { en: "not said", nl: "onbekend" };

const follows = {
  yes: { en: "yes, on the spot", nl: "ja, ter plekke" },
  click: { en: "yes, one click away", nl: "ja, één klik ver" },
  no: { en: "no", nl: "nee" },
  never: { en: "no, it never could be done here", nl: "nee, dat kon hier nooit" },
} as const satisfies Readonly<Record<string, Said>>;

const backs = {
  none: { en: "none, the author stands on it", nl: "geen, de auteur staat erbij" },
  one: { en: "1 click", nl: "1 klik" },
  lost: { en: "no way back", nl: "geen weg terug" },
} as const satisfies Readonly<Record<string, Said>>;

/** Says how many parts of the post are surely left: `3 of 7 parts`. */
export function sayLeft({ left, had }: { readonly left: number; readonly had: number }, language: Language): string {
  const said: Said = {
    en: `${left} of ${had} ${had === 1 ? "part" : "parts"}`,
    nl: `${left} van ${had} ${had === 1 ? "onderdeel" : "onderdelen"}`,
  };
  return said[language];
}

/** Says who is told of an act; null is unknown. */
export function sayTold(tells: readonly string[] | "chosen" | null, language: Language): string {
  return tells === null ? notSaid[language] : sayPersons(tells, language);
}

/** Says whether a viewer can follow the author from here, by the level of the follow button. */
export function sayFollow(level: Level, language: Language): string {
  switch (level) {
    case "whole":
    case "cut":
      return follows.yes[language];
    case "linked":
      return follows.click[language];
    case "lost":
      return follows.no[language];
    case "absent":
      return follows.never[language];
    default:
      return sayLevel(level, undefined, language);
  }
}

/** Says how many clicks a viewer is away from the author, by the level of the author. */
export function sayBack(level: Level, language: Language): string {
  switch (level) {
    case "whole":
    case "cut":
      return backs.none[language];
    case "linked":
      return backs.one[language];
    case "lost":
    case "absent":
      return backs.lost[language];
    default:
      return sayLevel(level, undefined, language);
  }
}
