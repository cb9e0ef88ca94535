import type { Language, Said } from "@waft/core";
import { listWords, sayDate } from "@waft/cards/layout";
import { sayNumber } from "./say-number.ts";

/** A number of things: `1 post`, `24 posts`. */
function count(number: number, { en, nl }: { readonly en: readonly string[]; readonly nl: readonly string[] }): Said {
  const place = number === 1 ? 0 : 1;
  return { en: `${sayNumber(number, "en")} ${en[place] ?? ""}`, nl: `${sayNumber(number, "nl")} ${nl[place] ?? ""}` };
}

const forms = {
  posts: { en: ["post", "posts"], nl: ["bericht", "berichten"] },
  states: { en: ["state", "states"], nl: ["toestand", "toestanden"] },
  dates: { en: ["stretch of days", "stretches of days"], nl: ["tijdvak", "tijdvakken"] },
  examples: { en: ["example", "examples"], nl: ["voorbeeld", "voorbeelden"] },
  claims: { en: ["claim", "claims"], nl: ["bewering", "beweringen"] },
  rules: { en: ["rule", "rules"], nl: ["regel", "regels"] },
  acts: { en: ["act", "acts"], nl: ["handeling", "handelingen"] },
  changes: { en: ["change", "changes"], nl: ["wijziging", "wijzigingen"] },
} as const;

/** Counts the things that `test` speaks of. */
export function countThings(number: number, things: keyof typeof forms): Said {
  return count(number, forms[things]);
}

/** Says how much was looked at to prove a claim. */
export function sayExtent(
  { posts, states, dates }: { readonly posts: number; readonly states: number; readonly dates: number },
  language: Language,
): string {
  const said = [countThings(posts, "posts"), countThings(states, "states")].map((one) => one[language]);
  return [...said, ...(dates > 1 ? [countThings(dates, "dates")[language]] : [])].join(", ");
}

/** What `test` says, beside what it shows of chains. */
export const testPhrases = {
  badCoverage: (text: string): Said => ({
    en: `--coverage takes lcov, not '${text}'.`,
    nl: `--coverage wil lcov, niet '${text}'.`,
  }),
  coverageHint: { en: "Write --coverage lcov, or leave it out.", nl: "Schrijf --coverage lcov, of laat het weg." },
  filteredWhole: {
    en: "--filter tests some of the examples: --coverage, --mutate and --generate need all of them.",
    nl: "--filter test een deel van de voorbeelden: --coverage, --mutate en --generate hebben ze alle nodig.",
  },
  filteredHint: {
    en: "Leave --filter out, or what it does not go with.",
    nl: "Laat --filter weg, of dat waar het niet mee samengaat.",
  },
  outputAlone: {
    en: "--output goes with one of --coverage and --generate: it says where that is written.",
    nl: "--output gaat samen met één van --coverage en --generate: het zegt waar dat geschreven wordt.",
  },
  outputHint: {
    en: "Give one of the two with it, or leave --output out.",
    nl: "Geef er één van de twee bij, of laat --output weg.",
  },
  generatedName: (file: string): Said => ({
    en: `'${file}' must end in .generated.waft: by that name it is known that nobody saw these examples.`,
    nl: `'${file}' moet op .generated.waft eindigen: aan die naam is te zien dat niemand deze voorbeelden zag.`,
  }),
  generatedHint: {
    en: "Give it such a name: examples.generated.waft.",
    nl: "Geef het zo'n naam: examples.generated.waft.",
  },
  watchWrites: {
    en: "--watch writes no file: it goes with neither --coverage nor --generate.",
    nl: "--watch schrijft geen bestand: het gaat niet samen met --coverage of --generate.",
  },
  onePlatform: {
    en: "--output and --generate are for one platform at a time.",
    nl: "--output en --generate gaan over één platform tegelijk.",
  },
  onePlatformHint: {
    en: "Give one of them, and each other in a command of its own.",
    nl: "Geef er één, en elk ander in een eigen opdracht.",
  },
  notRules: (name: string): Said => ({
    en: `'${name}' is compiled: examples and claims stand in rule files.`,
    nl: `'${name}' is gecompileerd: voorbeelden en beweringen staan in regelbestanden.`,
  }),
  notRulesHint: {
    en: "Give the rule file from which it was compiled, such as rules/main.waft, or a platform by its name: its package has its rules with their examples.",
    nl: "Geef het regelbestand waaruit het gecompileerd is, zoals rules/main.waft, of een platform bij naam: in het pakket ervan staan de regels met hun voorbeelden.",
  },
  nothing: (name: string): Said => ({
    en: `${name}: there is no example and no claim.`,
    nl: `${name}: er is geen voorbeeld en geen bewering.`,
  }),
  nothingLike: (name: string, filter: string): Said => ({
    en: `${name}: no example or claim has '${filter}' in its title.`,
    nl: `${name}: geen voorbeeld of bewering heeft '${filter}' in de titel.`,
  }),
  chosen: (word: "counts for" | "tells", persons: readonly string[]): Said => ({
    en: `The person acting chooses: it ${word} ${persons.length === 0 ? "nobody" : listWords(persons, "and", "en")}.`,
    nl: `De handelende persoon kiest: het ${word === "tells" ? "bericht gaat naar" : "telt voor"} ${persons.length === 0 ? "niemand" : listWords(persons, "and", "nl")}.`,
  }),
  asOf: (day: string): Said => ({
    en: `As of ${sayDate(day, "en")}:`,
    nl: `Op ${sayDate(day, "nl")}:`,
  }),
  toSee: (command: string): Said => ({ en: `To see why: ${command}`, nl: `Zie waarom: ${command}` }),
  everyRule: { en: "Every rule decides in an example.", nl: "Elke regel beslist in een voorbeeld." },
  missingRules: (missing: number, all: number): Said => ({
    en: `${sayNumber(missing, "en")} of ${countThings(all, "rules").en} ${missing === 1 ? "decides" : "decide"} in no example:`,
    nl: `${sayNumber(missing, "nl")} van ${countThings(all, "rules").nl} ${missing === 1 ? "beslist" : "beslissen"} in geen enkel voorbeeld:`,
  }),
  missingRule: (rule: string): Said => ({
    en: `The rule '${rule}' decides in no example.`,
    nl: `De regel '${rule}' beslist in geen enkel voorbeeld.`,
  }),
  mutation: (killed: number, all: number): Said => ({
    en: `Examples and claims notice ${sayNumber(killed, "en")} of ${countThings(all, "changes").en} of what rules say (${percent(killed, all)}%).`,
    nl: `Voorbeelden en beweringen merken ${sayNumber(killed, "nl")} van ${countThings(all, "changes").nl} van wat regels zeggen (${percent(killed, all)}%).`,
  }),
  aside: (equivalent: number, refused: number): Said => ({
    en: `Not counted: ${sayNumber(equivalent, "en")} that change no answer, ${sayNumber(refused, "en")} that make rules contradict each other.`,
    nl: `Niet meegeteld: ${sayNumber(equivalent, "nl")} die geen antwoord veranderen, ${sayNumber(refused, "nl")} die regels elkaar laten tegenspreken.`,
  }),
  survived: {
    en: "Nobody would notice these:",
    nl: "Deze zou niemand merken:",
  },
  missingHint: {
    en: "Write an example of what somebody saw for each, or let it pass with --no-gate.",
    nl: "Schrijf voor elke een voorbeeld van wat iemand zag, of laat het zo met --no-gate.",
  },
  transitions: (taken: number, reachable: number): Said => ({
    en: `Examples take ${sayNumber(taken, "en")} of the ${sayNumber(reachable, "en")} ways in which rules answer (${percent(taken, reachable)}%).`,
    nl: `Voorbeelden nemen ${sayNumber(taken, "nl")} van de ${sayNumber(reachable, "nl")} wegen waarlangs regels antwoorden (${percent(taken, reachable)}%).`,
  }),
  someTransitions: (taken: number, most: number): Said => ({
    en: `Examples take ${sayNumber(taken, "en")} of the ways in which rules answer; all of them were not counted: that would take more than ${sayNumber(most, "en")} acts.`,
    nl: `Voorbeelden nemen ${sayNumber(taken, "nl")} van de wegen waarlangs regels antwoorden; alle zijn niet geteld: dat zou meer dan ${sayNumber(most, "nl")} handelingen kosten.`,
  }),
  written: (file: string): Said => ({ en: `Wrote ${file}.`, nl: `${file} geschreven.` }),
  notWritten: (file: string): Said => ({
    en: `'${file}' was not written: it cannot be written there.`,
    nl: `'${file}' is niet geschreven: dat kan daar niet.`,
  }),
  /** At the head of a file; rule files are written in English. */
  generatedHead: [
    "Generated by 'waft test --generate': it shows what the rules say, not that this is true.",
    "Nobody saw these examples, so they count neither for coverage nor for the mutation score.",
  ],
  generated: (
    examples: number,
    rules: { readonly all: number; readonly decided: number },
    changes: { readonly noticed: number; readonly unnoticed: number },
  ): Said => ({
    en: `${countThings(examples, "examples").en}: ${sayNumber(rules.decided, "en")} of ${countThings(rules.all, "rules").en} ${rules.decided === 1 ? "decides" : "decide"} in one, and one notices ${sayNumber(changes.noticed, "en")} of ${countThings(changes.noticed + changes.unnoticed, "changes").en} of what rules say.`,
    nl: `${countThings(examples, "examples").nl}: ${sayNumber(rules.decided, "nl")} van ${countThings(rules.all, "rules").nl} ${rules.decided === 1 ? "beslist" : "beslissen"} in een ervan, en een ervan merkt ${sayNumber(changes.noticed, "nl")} van ${countThings(changes.noticed + changes.unnoticed, "changes").nl} van wat regels zeggen.`,
  }),
  useGenerated: (file: string): Said => ({
    en: `To test them as well, write 'use "./${file}"' in the first file.`,
    nl: `Om ze mee te testen, schrijf 'use "./${file}"' in het eerste bestand.`,
  }),
  progress: (name: string, done: number, all: number): Said => ({
    en: `Testing ${name}: ${done} of ${all} …`,
    nl: `${name} wordt getest: ${done} van ${all} …`,
  }),
} as const;

function percent(some: number, all: number): number {
  return all === 0 ? 100 : Math.floor((100 * some) / all);
}

/** Says how examples and claims came out, in one sentence. */
export function sayOutcomes(
  { examples, claims }: { readonly examples: readonly string[]; readonly claims: readonly string[] },
  language: Language,
): string {
  const said = [
    ...tally(examples, { things: "examples", verdicts: exampleWords }, language),
    ...tally(claims, { things: "claims", verdicts: claimWords }, language),
  ];
  return said.join("; ");
}

type Verdicts = readonly { readonly verdict: string; readonly one: Said; readonly many: Said }[];

const exampleWords: Verdicts = [
  { verdict: "passed", one: { en: "passes", nl: "klopt" }, many: { en: "pass", nl: "kloppen" } },
  { verdict: "failed", one: { en: "fails", nl: "klopt niet" }, many: { en: "fail", nl: "kloppen niet" } },
  { verdict: "open", one: { en: "is open", nl: "is open" }, many: { en: "are open", nl: "zijn open" } },
];

const claimWords: Verdicts = [
  { verdict: "proved", one: { en: "is proved", nl: "is bewezen" }, many: { en: "are proved", nl: "zijn bewezen" } },
  {
    verdict: "refuted",
    one: { en: "is refuted", nl: "is weerlegd" },
    many: { en: "are refuted", nl: "zijn weerlegd" },
  },
  { verdict: "open", one: { en: "is open", nl: "is open" }, many: { en: "are open", nl: "zijn open" } },
  {
    verdict: "vacuous",
    one: { en: "speaks of nothing", nl: "gaat nergens over" },
    many: { en: "speak of nothing", nl: "gaan nergens over" },
  },
];

function tally(
  all: readonly string[],
  { things, verdicts }: { readonly things: "examples" | "claims"; readonly verdicts: Verdicts },
  language: Language,
): readonly string[] {
  const counted = verdicts.flatMap(({ verdict, one, many }) => {
    const number = all.filter((each) => each === verdict).length;
    return number === 0 ? [] : [{ number, word: (number === 1 ? one : many)[language] }];
  });
  return counted.length === 0
    ? []
    : [
        counted
          .map(({ number, word }, index) =>
            index === 0 ? `${countThings(number, things)[language]} ${word}` : `${sayNumber(number, language)} ${word}`,
          )
          .join(", "),
      ];
}

/** What became of a claim, in one word. */
export const claimVerdicts: Readonly<Record<"proved" | "refuted" | "open" | "vacuous", Said>> = {
  proved: { en: "proved", nl: "bewezen" },
  refuted: { en: "refuted", nl: "weerlegd" },
  open: { en: "open", nl: "open" },
  vacuous: { en: "speaks of nothing", nl: "gaat nergens over" },
};

/** What became of an example, in one word. */
export const exampleVerdicts: Readonly<Record<"passed" | "failed" | "open", Said>> = {
  passed: { en: "passes", nl: "klopt" },
  failed: { en: "fails", nl: "klopt niet" },
  open: { en: "open", nl: "open" },
};
