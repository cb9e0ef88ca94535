import type { Because, Why, WhyHop } from "@waft/analysis/ask";
import type { Language, Said } from "@waft/core";
import { sayLevel, saySourceDate, sayStanding } from "@waft/cards/layout";

/** What is said about the reasons of an answer, beside the reasons themselves. */
export const whyPhrases = {
  path: { en: "How it came about", nl: "Hoe het zo kwam" },
  head: {
    hop: { en: "hop", nl: "hop" },
    action: { en: "act", nl: "handeling" },
    because: { en: "because", nl: "omdat" },
  },
  changes: {
    en: "The nearest changes after which the answer is another one",
    nl: "De kleinste veranderingen waarna het antwoord anders is",
  },
  noChanges: {
    en: "No single change of the chain, the post or a setting, no two of one kind, and no other day surely gives another answer.",
    nl: "Geen enkele verandering van de keten, het bericht of een instelling, geen twee van één soort, en geen andere dag geeft zeker een ander antwoord.",
  },
  openChanges: {
    en: "After these nobody has said whether the answer is another one",
    nl: "Hierna heeft niemand gezegd of het antwoord anders is",
  },
  seenChanges: {
    en: "The nearest changes after which it is surely seen",
    nl: "De kleinste veranderingen waarna het zeker te zien is",
  },
  noSeenChanges: {
    en: "After no single change of the chain, the post or a setting, no two of one kind, and on no other day is it surely seen.",
    nl: "Na geen enkele verandering van de keten, het bericht of een instelling, na geen twee van één soort, en op geen andere dag is het zeker te zien.",
  },
  isSeen: { en: "It is surely seen as it is.", nl: "Het is al zeker te zien." },
  limited: {
    en: "There are too many changes to try them all: there may be nearer ones.",
    nl: "Er zijn te veel veranderingen om ze alle te proberen: er kunnen kleinere zijn.",
  },
  badShow: (text: string): Said => ({
    en: `--show takes sentence, path or full, not '${text}'.`,
    nl: `--show wil sentence, path of full, niet '${text}'.`,
  }),
  badShowHint: { en: "Leave it out to see all of it.", nl: "Laat het weg om alles te zien." },
} as const;

/** Says in one sentence how a part stands in the end, and which rule decided. */
export function sayWhy(why: Why, language: Language): string {
  const { part, level, path, decidedAt } = why;
  const since = path[decidedAt];
  // What was kept all along was kept by the rule of the last act.
  const deciding = decidedAt === 0 && level !== "absent" ? path.at(-1) : since;
  const stands = sayStands(part, why, language)[language];
  return deciding === undefined ? `${stands}.` : `${stands}: ${sayReason(deciding, why, language)}.`;
}

function sayStands(part: string, { level, lostAtHop, brought, path }: Why, language: Language): Said {
  if (level === null) {
    return path.at(-1)?.outcome === "gone"
      ? { en: `Nobody holds ${part} in the end`, nl: `Niemand heeft ${part} aan het eind` }
      : { en: `Nobody is shown ${part} in the end`, nl: `Niemand krijgt ${part} aan het eind te zien` };
  }
  const said = sayLevel(level, lostAtHop, language);
  if (typeof level !== "string") {
    const bounds = ["absent", "lost"].includes(level.atLeast) && level.atMost === "whole" ? "" : ` (${said})`;
    return {
      en: `How much of ${part} is left nobody has said${bounds}`,
      nl: `Hoeveel er van ${part} over is, heeft niemand gezegd${bounds}`,
    };
  }
  if (brought) {
    return sayBrought(part, path);
  }
  const absent: Said = { en: `${part} is not there`, nl: `${part} is er niet` };
  return level === "absent" ? absent : { en: `${part} is ${said}`, nl: `${part} is ${said}` };
}

function sayBrought(part: string, path: Why["path"]): Said {
  const hop = path.findLast(({ brought }) => brought)?.hop;
  return hop === undefined
    ? { en: `${part} was brought`, nl: `${part} is erbij gekomen` }
    : { en: `${part} was brought at hop ${hop}`, nl: `${part} kwam er bij hop ${hop} bij` };
}

/** Says why a part stands as it does after an act, with the rule and its first source. */
function sayReason(hop: WhyHop, why: Why, language: Language): string {
  const source = hop.decidedBy === null ? "" : sayWord(hop.decidedBy, why, language);
  return `${reasons[hop.because](hop)[language]}${source}`;
}

function sayWord(name: string, { rules, sources }: Why, language: Language): string {
  const first = rules[name]?.sources[0];
  const source = first === undefined ? undefined : sources[first];
  if (first === undefined || source === undefined) {
    return "";
  }
  const date = saySourceDate(source, language);
  return ` (${first}${date === undefined ? "" : `, ${date}`})`;
}

const reasons: Readonly<Record<Because, (hop: WhyHop) => Said>> = {
  published: () => ({ en: "it was published so", nl: "zo is het geplaatst" }),
  "never-there": () => ({
    en: "the post was published without it, and no act brought it",
    nl: "het bericht is er niet mee geplaatst, en geen handeling bracht het mee",
  }),
  rule: ({ hop, decidedBy, level }) =>
    typeof level !== "string"
      ? { en: `${decidedBy} leaves it open at hop ${hop}`, nl: `${decidedBy} laat het open bij hop ${hop}` }
      : hop === 0
        ? { en: `${decidedBy} says so of publishing`, nl: `dat zegt ${decidedBy} over het plaatsen` }
        : { en: `${decidedBy} says so at hop ${hop}`, nl: `dat zegt ${decidedBy} bij hop ${hop}` },
  around: ({ hop, decidedBy, around }) => ({
    en: `it went with ${around} at hop ${hop}, as ${decidedBy} says`,
    nl: `het ging bij hop ${hop} mee met ${around}, zoals ${decidedBy} zegt`,
  }),
  "lost-before": () => ({ en: "it was lost before", nl: "het was al eerder verloren" }),
  "not-brought": ({ action, hop }) => ({
    en: `the ‘${action}’ at hop ${hop} makes room for a new one, and nobody brought it`,
    nl: `de ‘${action}’ bij hop ${hop} maakt plaats voor een nieuwe, en niemand bracht die mee`,
  }),
  "not-mentioned": ({ action, hop }) => ({
    en: `rules say what the ‘${action}’ at hop ${hop} does, but none of them mentions it`,
    nl: `regels zeggen wat de ‘${action}’ bij hop ${hop} doet, maar geen ervan noemt het`,
  }),
  "no-rule": ({ action, hop }) => ({
    en: `no rule says what the ‘${action}’ at hop ${hop} does`,
    nl: `geen regel zegt wat de ‘${action}’ bij hop ${hop} doet`,
  }),
  ended: (hop) => sayEnd(hop),
};

/** Why nobody holds anything new after the last act. */
function sayEnd({ action, hop, outcome }: WhyHop): Said {
  switch (outcome) {
    case "refused":
      return { en: `the ‘${action}’ at hop ${hop} is not possible`, nl: `de ‘${action}’ bij hop ${hop} kan niet` };
    case "gone":
      return {
        en: `after the ‘${action}’ at hop ${hop} those who held it no longer do`,
        nl: `na de ‘${action}’ bij hop ${hop} heeft wie het had het niet meer`,
      };
    case "silent":
    case "shown":
    case "may-be-shown":
    case "becomes":
    case "unknown":
      return {
        en: `the ‘${action}’ at hop ${hop} shows nobody anything new`,
        nl: `de ‘${action}’ bij hop ${hop} laat niemand iets nieuws zien`,
      };
  }
}

const shortEnds: Readonly<Partial<Record<WhyHop["outcome"], Said>>> = {
  refused: { en: "not possible", nl: "kan niet" },
  gone: { en: "those who held it no longer do", nl: "wie het had, heeft het niet meer" },
};

/** Why a part stands as it does after an act, in a few words for a table. */
export function sayBecauseShort(hop: WhyHop, language: Language): string {
  const short: Readonly<Record<Because, Said>> = {
    published: { en: "published so", nl: "zo geplaatst" },
    "never-there": { en: "nobody brought it", nl: "niemand bracht het mee" },
    rule: { en: hop.decidedBy ?? "", nl: hop.decidedBy ?? "" },
    around: {
      en: `went with ${hop.around}: ${hop.decidedBy}`,
      nl: `ging mee met ${hop.around}: ${hop.decidedBy}`,
    },
    "lost-before": { en: "lost before", nl: "al eerder verloren" },
    "not-brought": { en: "nobody brought a new one", nl: "niemand bracht een nieuwe mee" },
    "not-mentioned": { en: "no rule mentions it", nl: "geen regel noemt het" },
    "no-rule": { en: "no rule speaks of this act", nl: "geen regel spreekt over deze handeling" },
    ended: shortEnds[hop.outcome] ?? { en: "nobody is shown anything new", nl: "niemand krijgt iets nieuws te zien" },
  };
  return short[hop.because][language];
}

/** How a part stands after an act, in a table. */
export function sayHopLevel({ level, hop, because, brought }: WhyHop, language: Language): string {
  if (level === null) {
    return "–";
  }
  const lost: Said = { en: "lost", nl: "verloren" };
  const stands = { level, isBrought: brought === true, ...(level === "lost" ? { lostAtHop: hop } : {}) };
  return because === "lost-before" ? lost[language] : sayStanding(stands, language);
}
