import type { Language, Said } from "./language.ts";
import type { TracedRule, TracedSource } from "@waft/runtime";
import { sayDate, sayLastDay } from "./say-date.ts";

const standings: Readonly<Record<TracedRule["standing"], Said>> = {
  official: { en: "on the network's own word", nl: "op het woord van het netwerk zelf" },
  spec: { en: "by a specification", nl: "volgens een specificatie" },
  code: { en: "as read in code", nl: "zoals het in code te lezen is" },
  payload: { en: "as seen in recorded data", nl: "zoals het in vastgelegde gegevens te zien is" },
  press: { en: "as reported in the press", nl: "zoals het in de pers stond" },
  practitioner: { en: "on a practitioner's word", nl: "op het woord van iemand uit de praktijk" },
  inferred: { en: "inferred", nl: "afgeleid" },
  unsourced: { en: "on nobody's word", nl: "op niemands woord" },
};

/** Words and pieces of sentences about rules and sources. */
const pieces = {
  always: { en: "at any time", nl: "altijd" },
  stale: { en: "; stale", nl: "; verouderd" },
  about: (date: string): Said => ({ en: `about ${date}`, nl: `omstreeks ${date}` }),
  from: (date: string): Said => ({ en: `from ${date}`, nl: `vanaf ${date}` }),
  until: (date: string): Said => ({ en: `until ${date}`, nl: `tot ${date}` }),
  through: (date: string): Said => ({ en: `through ${date}`, nl: `tot en met ${date}` }),
  seen: (date: string): Said => ({ en: `seen ${date}`, nl: `gezien in ${date}` }),
  seenOn: (date: string): Said => ({ en: `seen ${date}`, nl: `gezien op ${date}` }),
  against: (sources: string): Said => ({ en: ` (against: ${sources})`, nl: ` (daartegen: ${sources})` }),
  by: (who: string): Said => ({ en: `by ${who}`, nl: `door ${who}` }),
} as const;

/** Says a date, and whether it is only known roughly. */
function sayRough(date: string, isAbout: boolean | undefined, language: Language): string {
  const said = sayDate(date, language);
  return isAbout === true ? pieces.about(said)[language] : said;
}

/** Says from when until when a rule holds. */
function sayPeriod({ from, until, fromAbout, untilAbout }: TracedRule, language: Language): string {
  const begin = from === null ? [] : [pieces.from(sayRough(from, fromAbout, language))];
  const end =
    until === null ? [] : [untilAbout ? sayRoughEnd(until, language) : pieces.through(sayLastDay(until, language))];
  return [...begin, ...end].map((piece) => piece[language]).join(" ") || pieces.always[language];
}

function sayRoughEnd(until: string, language: Language): Said {
  return pieces.until(sayRough(until, true, language));
}

/** Says when a source was published or, failing that, seen. */
export function saySourceDate({ published, about, seen }: TracedSource, language: Language): string | undefined {
  if (published !== undefined) {
    return sayRough(published, about, language);
  }
  if (seen === undefined) {
    return undefined;
  }
  const isDay = seen.split("-").length === 3;
  return (isDay ? pieces.seenOn : pieces.seen)(sayDate(seen, language))[language];
}

/** Says a rule in one line. */
export function sayRule(name: string, rule: TracedRule, language: Language): string {
  const sources = rule.sources.length > 0 ? `: ${rule.sources.join(", ")}` : "";
  const { against = [] } = rule;
  const denied = against.length > 0 ? pieces.against(against.join(", "))[language] : "";
  const stale = rule.stale ? pieces.stale[language] : "";
  return `${name}, ${sayPeriod(rule, language)}, ${standings[rule.standing][language]}${sources}${denied}${stale}`;
}

/** Says a source in one line, without its address. */
export function saySource(name: string, source: TracedSource, language: Language): string {
  const by = source.by === undefined ? undefined : pieces.by(source.by)[language];
  const said = [source.title, by, saySourceDate(source, language)];
  return `${name}: ${said.filter((part) => part !== undefined && part !== "").join(", ")}`;
}

/** Headings over rules and sources. */
export const evidencePhrases = {
  rules: { en: "Rules that decided", nl: "Regels die de doorslag gaven" },
  sources: { en: "Sources", nl: "Bronnen" },
} as const;
