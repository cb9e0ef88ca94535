import type { Language, Said } from "./language.ts";
import { sayDate } from "./say-date.ts";

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
