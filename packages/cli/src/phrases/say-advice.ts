import type { Advice, PartChange, WishVerdict } from "@waft/analysis/ask";
import type { Language, Said } from "@waft/core";
import { foldNames, listWords, sayLevel } from "@waft/cards/layout";

/** What is said of acts that were weighed by a goal. */
export const advicePhrases = {
  progress: (done: number, all: number): Said => ({
    en: `Weighing changes: ${done} of ${all} …`,
    nl: `Veranderingen worden gewogen: ${done} van ${all} …`,
  }),
  goal: (title: string): Said => ({ en: `Goal: ${title}.`, nl: `Doel: ${title}.` }),
  order: {
    en: "Acts are ranked wish by wish, in this order: first by what comes out at worst, then at best; yes is better than not said, not said than no, and no than nobody looking. What people see is asked of the last ones who are shown something. The numbers count the chains that begin with the act.",
    nl: "Handelingen zijn gerangschikt wens voor wens, in deze volgorde: eerst naar wat er op zijn slechtst uitkomt, dan op zijn best; ja is beter dan onbekend, onbekend dan nee, en nee dan dat niemand kijkt. Wat mensen zien, wordt gevraagd van de laatsten die iets te zien krijgen. De getallen tellen de ketens die met de handeling beginnen.",
  },
  columns: {
    rank: { en: "rank", nl: "rang" },
    act: { en: "first act", nl: "eerste handeling" },
    wish: { en: "wish", nl: "wens" },
  },
  ranking: { en: "What serves best", nl: "Wat het beste werkt" },
  why: { en: "What becomes of the post", nl: "Wat er van het bericht wordt" },
  bestCase: { en: "at best", nl: "op zijn best" },
  worstCase: { en: "at worst", nl: "op zijn slechtst" },
  bothCases: { en: "at best and at worst", nl: "op zijn best en op zijn slechtst" },
  onlyCase: { en: "then", nl: "dan" },
  asIn: (chain: string): Said => ({ en: `as in ${chain}`, nl: `zoals in ${chain}` }),
  nothing: { en: "nothing is lost", nl: "niets gaat verloren" },
  added: { en: "brought", nl: "erbij" },
  ended: { en: "the last act shows nobody anything new", nl: "de laatste handeling laat niemand iets nieuws zien" },
  anyWay: (action: string): Said => ({
    en: `${action} (with any part or none)`,
    nl: `${action} (met elk onderdeel of zonder)`,
  }),
  impossible: (acts: string): Said => ({ en: `Not possible: ${acts}.`, nl: `Dat kan niet: ${acts}.` }),
  better: { en: "Changes that serve better", nl: "Veranderingen die beter werken" },
  flips: {
    en: "Changes after which another act serves best",
    nl: "Veranderingen waarna een andere handeling het beste werkt",
  },
  others: { en: "Other changes that make a difference", nl: "Andere veranderingen die verschil maken" },
  noChange: {
    en: "No single change of the post, of a setting or of the day makes a difference.",
    nl: "Geen enkele verandering van het bericht, van een instelling of van de dag maakt verschil.",
  },
  noBetter: {
    en: "No single change of the post, of a setting or of the day serves better.",
    nl: "Geen enkele verandering van het bericht, van een instelling of van de dag werkt beter.",
  },
  limited: {
    en: "The goal describes more chains than were followed: the longest were left out.",
    nl: "Het doel beschrijft meer ketens dan er gevolgd zijn: de langste zijn weggelaten.",
  },
  nothingFits: {
    en: "No chain of the goal's pattern can be followed with this post.",
    nl: "Met dit bericht is geen keten van het patroon van het doel te volgen.",
  },
  nowBest: (acts: string, isOne: boolean): Said => ({
    en: `then ${acts} ${isOne ? "serves" : "serve"} best`,
    nl: `dan ${isOne ? "werkt" : "werken"} ${acts} het beste`,
  }),
  leftBest: (acts: string, isOne: boolean): Said => ({
    en:
      acts === ""
        ? "what is left serves less well"
        : `of what is left ${acts} ${isOne ? "serves" : "serve"} best, and less well`,
    nl:
      acts === ""
        ? "wat overblijft werkt minder goed"
        : `van wat overblijft ${isOne ? "werkt" : "werken"} ${acts} het beste, en minder goed`,
  }),
  more: (count: number): Said => ({ en: `… and ${count} more (with --json)`, nl: `… en nog ${count} (met --json)` }),
  noGoal: { en: "advise needs a goal.", nl: "advise heeft een doel nodig." },
  unknownGoal: (target: string, goal: string): Said => ({
    en: `There is no goal '${goal}' for ${target}.`,
    nl: `Er is geen doel '${goal}' voor ${target}.`,
  }),
  knownGoals: (names: Said): Said => ({
    en: `Goals are ${names.en}; or give a rule file, such as goals.waft#name.`,
    nl: `Doelen zijn ${names.nl}; of geef een regelbestand, zoals goals.waft#naam.`,
  }),
  noGoals: (file: string): Said => ({ en: `There is no goal in '${file}'.`, nl: `In '${file}' staat geen doel.` }),
  noGoalsHint: {
    en: `Declare one there, such as: goal be-found "People can find the author" { after any always sees author }`,
    nl: `Declareer er daar een, zoals: goal be-found "People can find the author" { after any always sees author }`,
  },
  severalGoals: (file: string): Said => ({
    en: `There are several goals in '${file}'.`,
    nl: `In '${file}' staan meer doelen.`,
  }),
  noneInFile: (file: string, goal: string): Said => ({
    en: `There is no goal '${goal}' in '${file}'.`,
    nl: `In '${file}' staat geen doel '${goal}'.`,
  }),
  goalsInFile: (names: Said, example: string): Said => ({
    en: `Its goals are ${names.en}; write the one that you mean behind a #: ${example}`,
    nl: `De doelen erin zijn ${names.nl}; schrijf welk je bedoelt achter een #: ${example}`,
  }),
} as const;

const verdicts: Readonly<Record<WishVerdict, Said>> = {
  yes: { en: "yes", nl: "ja" },
  no: { en: "no", nl: "nee" },
  unknown: { en: "not said", nl: "onbekend" },
  nobody: { en: "nobody looks", nl: "niemand kijkt" },
};

/** Says a verdict in a word or two. */
export function sayVerdictOf(verdict: WishVerdict, language: Language): string {
  return verdicts[verdict][language];
}

const hows: Readonly<Record<Advice["goal"]["wishes"][number]["how"], Said>> = {
  always: { en: "always", nl: "altijd" },
  never: { en: "never", nl: "nooit" },
  preferably: { en: "preferably", nl: "liefst" },
};

/** Says a wish; what is wished stands as it is written in a rule file. */
export function sayWish({ how, property }: Advice["goal"]["wishes"][number], language: Language): string {
  return `${hows[how][language]} ‘${property}’`;
}

/** Says something of wishes by their numbers, once for all of which the same is said; of some nothing is said. */
export function sayByWish(said: readonly (string | undefined)[], language: Language): string {
  const groups = new Map<string, string[]>();
  for (const [index, one] of said.entries()) {
    if (one !== undefined) {
      groups.set(one, [...(groups.get(one) ?? []), String(index + 1)]);
    }
  }
  return [...groups]
    .map(([one, numbers]) => {
      const wishes = listWords(numbers, "and", language);
      const many: Said = { en: `wishes ${wishes} ${one}`, nl: `wensen ${wishes} ${one}` };
      const single: Said = { en: `wish ${wishes} ${one}`, nl: `wens ${wishes} ${one}` };
      return (numbers.length > 1 ? many : single)[language];
    })
    .join(", ");
}

/**
 * Says what becomes of parts, hop by hop: those of one hop, level and rule together.
 *
 * @param instead - what is said in the place of the level
 */
export function sayPartChanges(changes: readonly PartChange[], language: Language, instead?: Said): readonly string[] {
  const groups = new Map<string, PartChange[]>();
  for (const change of changes) {
    const key = JSON.stringify([change.hop, change.level]);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].flatMap((group): readonly string[] => {
    const [first] = group;
    if (first === undefined) {
      return [];
    }
    const parts = listWords(foldNames(group.map(({ part }) => part)), "and", language);
    const rules = [...new Set(group.flatMap(({ decidedBy }) => decidedBy ?? []))];
    const place: Said = { en: ` at hop ${first.hop}`, nl: ` bij hop ${first.hop}` };
    const level = instead?.[language] ?? sayLevel(first.level, undefined, language);
    return [`${parts} ${level}${place[language]}${rules.length === 0 ? "" : ` (${rules.join(", ")})`}`];
  });
}
