import type { DeclaredChange, Diff, DiffAspect, DiffSide, DiffVerdict, WitnessSide } from "@waft/analysis/ask";
import type { Language, Said } from "@waft/core";
import { listWords, sayDate, sayLastDay, sayLevel, sayPersons } from "@waft/cards/layout";
import { sayNumber } from "./say-number.ts";

/** What is said of two sets of rules, beside what differs. */
export const diffPhrases = {
  progress: (done: number, all: number): Said => ({
    en: `Comparing: ${done} of ${all} parts …`,
    nl: `Aan het vergelijken: ${done} van ${all} onderdelen …`,
  }),
  same: { en: "Every state is answered alike.", nl: "Elke toestand krijgt hetzelfde antwoord." },
  publishing: { en: "publishing", nl: "plaatsen" },
  of: (action: string, form: string): Said => ({ en: `${action} of ${form}`, nl: `${action} op ${form}` }),
  paired: (group: string): Said => ({ en: `both are in '${group}'`, nl: `beide horen bij '${group}'` }),
  noWay: {
    en: "no chain leads there on either side",
    nl: "geen keten leidt daarheen, aan geen van beide kanten",
  },
  columns: {
    where: { en: "act", nl: "handeling" },
    what: { en: "what", nl: "wat" },
    days: { en: "days", nl: "dagen" },
    states: { en: "states", nl: "toestanden" },
    before: { en: "before", nl: "ervoor" },
    after: { en: "after", nl: "erna" },
    rules: { en: "rules", nl: "regels" },
    witness: { en: "smallest case", nl: "kleinste geval" },
  },
  days: { en: "Days with differences", nl: "Dagen met verschillen" },
  on: (day: string): Said => ({ en: `on ${day}`, nl: `op ${day}` }),
  declared: { en: "Declared otherwise", nl: "Anders gedeclareerd" },
  state: {
    en: "A state is one act in one case, and one thing that is asked of it: what happens, for whom it counts, who is told, or what is left of a part. In a smallest case › stands from hop to hop.",
    nl: "Een toestand is één handeling in één geval, en één ding dat ervan gevraagd wordt: wat er gebeurt, voor wie het telt, aan wie het gemeld wordt, of wat er van een onderdeel over is. In een kleinste geval staat › van hop naar hop.",
  },
  noRule: { en: "none", nl: "geen" },
  noOther: { en: "no other", nl: "geen andere" },
  post: (by: string, parts: string): Said => ({
    en: parts === "" ? `a post by ${by}` : `a post by ${by} with ${parts}`,
    nl: parts === "" ? `een bericht van ${by}` : `een bericht van ${by} met ${parts}`,
  }),
  tooLarge: {
    posts: (most: number, by: Said): Said => ({
      en: `There are too many kinds of posts to compare, more than ${sayNumber(most, "en")}${by.en}.`,
      nl: `Er zijn te veel soorten berichten te vergelijken, meer dan ${sayNumber(most, "nl")}${by.nl}.`,
    }),
    acts: (most: number, by: Said): Said => ({
      en: `There are too many acts to compare, more than ${sayNumber(most, "en")}${by.en}.`,
      nl: `Er zijn te veel handelingen te vergelijken, meer dan ${sayNumber(most, "nl")}${by.nl}.`,
    }),
  },
  tooLargeHint: {
    en: "Ask for fewer of these in conditions of rules, or let counters count less far.",
    nl: "Vraag in voorwaarden van regels naar minder hiervan, of laat tellers minder ver tellen.",
  },
  badFormat: (text: string): Said => ({
    en: `--format takes text, json, sarif or markdown, not '${text}'.`,
    nl: `--format wil text, json, sarif of markdown, niet '${text}'.`,
  }),
  badFormatHint: { en: "Leave it out for text.", nl: "Laat het weg voor text." },
  badFailOn: (text: string): Said => ({
    en: `--fail-on takes major, minor or patch, not '${text}'.`,
    nl: `--fail-on wil major, minor of patch, niet '${text}'.`,
  }),
  badFailOnHint: {
    en: "Leave it out to end with 0 whatever differs.",
    nl: "Laat het weg om met 0 te eindigen, wat er ook verschilt.",
  },
} as const;

const verdicts: Readonly<Record<DiffVerdict, Said>> = {
  major: {
    en: "major: a question that could be asked before is answered otherwise, or can no longer be asked",
    nl: "major: een vraag die al gesteld kon worden, krijgt een ander antwoord of kan niet meer gesteld worden",
  },
  minor: {
    en: "minor: there is more to ask, and what could be asked before is answered as it was",
    nl: "minor: er valt meer te vragen, en wat al gevraagd kon worden, krijgt hetzelfde antwoord",
  },
  patch: {
    en: "patch: only texts, sources and what rules say of themselves differ",
    nl: "patch: alleen teksten, bronnen en wat regels over zichzelf zeggen verschillen",
  },
  none: { en: "nothing is different", nl: "er is niets anders" },
};

/** Says what was compared, how many states differ, and what kind of change that is. */
export function sayDiff({ a, b, differing, all, verdict }: Diff, language: Language): string {
  const count = (number: number): string => sayNumber(number, language);
  const states: Said = {
    en: `${count(differing)} of ${count(all)} states are answered otherwise.`,
    nl: `${count(differing)} van ${count(all)} toestanden krijgen een ander antwoord.`,
  };
  const kind = verdict === null ? "" : ` ${verdicts[verdict][language]}.`;
  const verdictWord: Said = { en: "Verdict:", nl: "Oordeel:" };
  return `${saySides(a, b)[language]} ${states[language]}${kind === "" ? "" : ` ${verdictWord[language]}${kind}`}`;
}

/** Says from when until when something differs. */
export function sayDays(
  { from, until }: { readonly from: string | null; readonly until: string | null },
  language: Language,
): string {
  const [first, last] = [from && sayDate(from, language), until && sayLastDay(until, language)];
  const begin: Said = { en: `from ${first}`, nl: `vanaf ${first}` };
  const end: Said =
    from === null ? { en: `until ${last}`, nl: `tot en met ${last}` } : { en: `to ${last}`, nl: `tot en met ${last}` };
  const said = [...(first === null ? [] : [begin[language]]), ...(last === null ? [] : [end[language]])].join(" ");
  return said === "" ? { en: "on all days", nl: "op alle dagen" }[language] : said;
}

/** Says in how many of all states of a group something differs. */
export function sayStates(differing: number, all: number, language: Language): string {
  const [some, total] = [sayNumber(differing, language), sayNumber(all, language)];
  if (differing < all) {
    return { en: `in ${some} of ${total} states`, nl: `in ${some} van ${total} toestanden` }[language];
  }
  return all === 1
    ? { en: "in the only state", nl: "in de enige toestand" }[language]
    : { en: `in all ${total} states`, nl: `in alle ${total} toestanden` }[language];
}

function saySides(a: DiffSide, b: DiffSide): Said {
  if (a.asOf === null || b.asOf === null) {
    return a.platform === b.platform
      ? { en: `${a.platform} in two versions, on all days.`, nl: `${a.platform} in twee versies, op alle dagen.` }
      : { en: `${a.platform} and ${b.platform} on all days.`, nl: `${a.platform} en ${b.platform} op alle dagen.` };
  }
  const [first, second] = [a.asOf, b.asOf];
  return {
    en: `${a.platform} on ${sayDate(first, "en")} and ${b.platform} on ${sayDate(second, "en")}.`,
    nl: `${a.platform} op ${sayDate(first, "nl")} en ${b.platform} op ${sayDate(second, "nl")}.`,
  };
}

const aspects: Readonly<Record<Exclude<DiffAspect, "part">, Said>> = {
  outcome: { en: "what happens", nl: "wat er gebeurt" },
  countsFor: { en: "counts for", nl: "telt voor" },
  tells: { en: "tells", nl: "meldt het aan" },
  counters: { en: "counters", nl: "tellers" },
};

/** Says that one platform has several acts where the other has one, so that each stands in what follows. */
export function sayPairedTwice(
  {
    platform,
    group,
    acts,
    other,
  }: Readonly<Record<"platform" | "group" | "other", string>> & {
    readonly acts: readonly string[];
  },
  language: Language,
): string {
  const said: Said = {
    en: `${platform} has ${listWords(acts, "and", "en")} in '${group}': each is compared with ${other} by itself.`,
    nl: `${platform} heeft ${listWords(acts, "and", "nl")} in '${group}': elk wordt apart met ${other} vergeleken.`,
  };
  return said[language];
}

/** Says in which respect, or of which parts, answers differ. */
export function sayWhat(aspect: DiffAspect, parts: readonly string[], language: Language): string {
  return aspect === "part" ? listWords(parts, "and", language) : aspects[aspect][language];
}

const outcomes: Readonly<Record<WitnessSide["outcome"], Said>> = {
  shown: { en: "shown", nl: "te zien" },
  "may-be-shown": { en: "may be shown", nl: "misschien te zien" },
  silent: { en: "silent", nl: "stil" },
  gone: { en: "gone", nl: "weg" },
  refused: { en: "not possible", nl: "kan niet" },
  becomes: { en: "becomes another form", nl: "wordt een andere vorm" },
  unknown: { en: "not said", nl: "onbekend" },
};

/** Says what an act did. */
export function sayOutcome(outcome: WitnessSide["outcome"], language: Language): string {
  return outcomes[outcome][language];
}

/** Says what one side answers in one respect. */
export function sayAnswer(aspect: DiffAspect, side: WitnessSide, language: Language): string {
  const { outcome, form, audiences, countsFor, tells, level } = side;
  const unsaid: Said = { en: "not said", nl: "onbekend" };
  switch (aspect) {
    case "part":
      return level === null ? "–" : `${sayLevel(level, undefined, language)}${sayCopied(side, language)}`;
    case "countsFor":
      return countsFor === null ? unsaid[language] : sayPersons(countsFor, language);
    case "tells":
      return tells === null ? unsaid[language] : sayPersons(tells, language);
    case "outcome": {
      const whom = audiences.length === 0 ? [] : [listWords(audiences, "and", language)];
      const held = form === null || (audiences.length === 0 && outcome !== "becomes") ? [] : [form];
      const said = [...held, ...whom].join(", ");
      return `${outcomes[outcome][language]}${said === "" ? "" : `: ${said}`}`;
    }
    case "counters":
      return "";
  }
}

function sayCopied({ copied }: WitnessSide, language: Language): string {
  if (copied === false) {
    return "";
  }
  const said: Said =
    copied === true ? { en: ", a copy", nl: ", een kopie" } : { en: ", perhaps a copy", nl: ", misschien een kopie" };
  return said[language];
}

const changes: Readonly<Record<DeclaredChange["change"], Said>> = {
  added: { en: "new", nl: "nieuw" },
  removed: { en: "no longer there", nl: "er niet meer" },
  changed: { en: "changed", nl: "veranderd" },
};

const kinds: Readonly<Record<DeclaredChange["what"], Said>> = {
  action: { en: "actions", nl: "handelingen" },
  actor: { en: "kinds of accounts", nl: "soorten accounts" },
  part: { en: "parts", nl: "onderdelen" },
  form: { en: "forms", nl: "vormen" },
  attribute: { en: "settings", nl: "instellingen" },
  value: { en: "values", nl: "waarden" },
  rule: { en: "rules", nl: "regels" },
  source: { en: "sources", nl: "bronnen" },
  title: { en: "titles", nl: "titels" },
  text: { en: "texts", nl: "teksten" },
  default: { en: "what is meant without saying", nl: "wat bedoeld is zonder het te zeggen" },
};

/** Says which things of one kind are new, gone or changed. */
export function sayDeclared(
  { change, what }: DeclaredChange,
  names: readonly string[],
  { diff: { a, b, verdict }, language }: { readonly diff: Diff; readonly language: Language },
): string {
  const only = (platform: string): Said => ({ en: `only on ${platform}`, nl: `alleen op ${platform}` });
  const ofTwo = { added: only(b.platform), removed: only(a.platform), changed: changes.changed };
  const said = verdict === null ? ofTwo : changes;
  const list = listWords(
    names.map((name) => (what === "text" || what === "title" ? `‘${name}’` : name)),
    "and",
    language,
  );
  return `${kinds[what][language]}, ${said[change][language]}: ${list}.`;
}
