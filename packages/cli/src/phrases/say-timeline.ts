import type { TimelineDifference, TimelineValue } from "@waft/analysis/ask";
import type { Language, Said } from "@waft/core";
import type { Level, LevelName, Outcome } from "@waft/runtime";
import { listWords, sayDate, sayLastDay, sayLevel, sayPersons, sayStanding } from "@waft/cards/layout";

/** What is said of the days on which an answer changed. */
export const timelinePhrases = {
  asked: (platform: string, who: string, having: string): Said => ({
    en: `${platform}, on all days. ${who} publishes a post${having === "" ? "" : ` with ${having}`}.`,
    nl: `${platform}, op alle dagen. ${who} plaatst een bericht${having === "" ? "" : ` met ${having}`}.`,
  }),
  chain: (chain: string): Said => ({ en: `Then: ${chain}.`, nl: `Daarna: ${chain}.` }),
  never: { en: "The answer is the same on all days.", nl: "Het antwoord is op alle dagen hetzelfde." },
  before: (day: string, language: Language): Said => ({
    en: `Until ${sayLastDay(day, language)}`,
    nl: `Tot en met ${sayLastDay(day, language)}`,
  }),
  since: (day: string, about: boolean, language: Language): Said => ({
    en: `From ${about ? "about " : ""}${sayDate(day, language)}`,
    nl: `Vanaf ${about ? "omstreeks " : ""}${sayDate(day, language)}`,
  }),
  begun: { en: "begins", nl: "begint" },
  ended: { en: "ends", nl: "eindigt" },
  unaskable: { en: "it cannot be asked: ", nl: "het kan niet gevraagd worden: " },
  nobodyHolds: { en: "in the end nobody holds anything new.", nl: "aan het eind heeft niemand iets nieuws." },
  end: { en: "in the end ", nl: "aan het eind " },
  published: { en: "published", nl: "geplaatst" },
  question: { en: "the question", nl: "de vraag" },
} as const;

const aspects: Readonly<Record<TimelineDifference["aspect"], Said>> = {
  outcome: { en: "what happens", nl: "wat er gebeurt" },
  form: { en: "form", nl: "vorm" },
  audiences: { en: "shown to", nl: "te zien voor" },
  countsFor: { en: "counts for", nl: "telt voor" },
  tells: { en: "tells", nl: "meldt het aan" },
  level: { en: "parts", nl: "onderdelen" },
  copied: { en: "copies", nl: "kopieën" },
  counters: { en: "counters", nl: "tellers" },
  asking: { en: "can be asked", nl: "te vragen" },
};

const outcomes: Readonly<Record<Outcome, Said>> = {
  shown: { en: "it is shown", nl: "het is te zien" },
  "may-be-shown": { en: "it may be shown", nl: "het is misschien te zien" },
  silent: { en: "nobody new is shown anything", nl: "niemand krijgt iets nieuws te zien" },
  gone: { en: "it is gone", nl: "het is weg" },
  refused: { en: "it is not possible", nl: "het kan niet" },
  becomes: { en: "it becomes something else", nl: "het wordt iets anders" },
  unknown: { en: "not said", nl: "onbekend" },
};

const unsaid: Said = { en: "not said", nl: "onbekend" };

const words = {
  yes: { en: "yes", nl: "ja" },
  no: { en: "no", nl: "nee" },
} as const;

/** What of a difference is said. */
export type SaidDifference = Pick<TimelineDifference, "aspect" | "before" | "after" | "broughtBefore" | "broughtAfter">;

const brought = { level: "whole", isBrought: true } as const;

/** Says what is answered otherwise, of parts or of one aspect: `text and image: kept, before: not said`. */
export function sayDifference(
  { aspect, before, after, broughtBefore, broughtAfter }: SaidDifference,
  parts: readonly string[],
  language: Language,
): string {
  const what = parts.length > 0 ? listWords(parts, "and", language) : aspects[aspect][language];
  const copies: Said = { en: "a copy", nl: "een kopie" };
  const of = aspect === "copied" ? ` (${copies[language]})` : "";
  const was = broughtBefore ? sayStanding(brought, language) : sayValue(aspect, before, language);
  const is = broughtAfter ? sayStanding(brought, language) : sayValue(aspect, after, language);
  return { en: `${what}${of}: ${is}, before that ${was}`, nl: `${what}${of}: ${is}, daarvoor ${was}` }[language];
}

function sayValue(aspect: TimelineDifference["aspect"], value: TimelineValue, language: Language): string {
  if (value === null) {
    return unsaid[language];
  }
  if (typeof value === "boolean") {
    return words[value ? "yes" : "no"][language];
  }
  if (isList(value)) {
    return sayList(aspect, value, language);
  }
  if (isLevel(value)) {
    return sayLevel(value, undefined, language);
  }
  return typeof value === "string" ? outcomes[value][language] : sayCounters(value, language);
}

function sayCounters(counters: object, language: Language): string {
  const said = Object.entries(counters).map(([name, count]) => `${name} ${String(count)}`);
  return said.length === 0 ? none.counters[language] : listWords(said, "and", language);
}

function isList(value: TimelineValue): value is readonly string[] {
  return Array.isArray(value);
}

function sayList(aspect: TimelineDifference["aspect"], value: readonly string[], language: Language): string {
  const ofPersons = aspect === "countsFor" || aspect === "tells";
  if (ofPersons) {
    return sayPersons(value[0] === "chosen" ? "chosen" : value, language);
  }
  return value.length === 0
    ? none[aspect === "form" ? "form" : "audiences"][language]
    : listWords(value, "and", language);
}

/** What is said in the place of an empty list. */
const none = {
  form: { en: "nobody holds anything new", nl: "niemand krijgt iets nieuws" },
  audiences: { en: "nobody", nl: "niemand" },
  counters: { en: "nothing is counted", nl: "er wordt niets geteld" },
} as const satisfies Readonly<Record<string, Said>>;

const levels: ReadonlySet<unknown> = new Set<LevelName>(["absent", "lost", "linked", "cut", "whole"]);

function isLevel(value: Exclude<TimelineValue, null | boolean>): value is Level {
  return levels.has(value) || (typeof value === "object" && "atLeast" in value);
}
