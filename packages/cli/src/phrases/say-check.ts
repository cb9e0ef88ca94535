import type { Language, Said, Severity } from "@waft/core";

/** How many findings there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

type Forms = readonly [one: string, many: string];

const countForms: Readonly<Record<Language, Readonly<Record<Severity, Forms>>>> = {
  en: {
    error: ["error", "errors"],
    warning: ["warning", "warnings"],
    info: ["info", "infos"],
    hint: ["hint", "hints"],
  },
  nl: {
    error: ["fout", "fouten"],
    warning: ["waarschuwing", "waarschuwingen"],
    info: ["opmerking", "opmerkingen"],
    hint: ["tip", "tips"],
  },
};

const severities: readonly Severity[] = ["error", "warning", "info", "hint"];

/** `2 errors and 1 warning`, or `no findings`. */
export function sayCounts(counts: Counts, language: Language): string {
  const said = severities.flatMap((severity) => sayCount(counts[severity], countForms[language][severity]));
  const last = said.pop();
  if (last === undefined) {
    return { en: "no findings", nl: "geen bevindingen" }[language];
  }
  return said.length === 0 ? last : `${said.join(", ")} ${{ en: "and", nl: "en" }[language]} ${last}`;
}

function sayCount(count: number, [one, many]: Forms): readonly string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
}

/** What `check` says of one platform in one line. */
export function sayChecked(
  read: { readonly title: string; readonly rules: number; readonly files: number; readonly counts: Counts },
  language: Language,
): string {
  const [rules = "", files = ""] = {
    en: [sayCount(read.rules, ["rule", "rules"]), sayCount(read.files, ["file", "files"])],
    nl: [sayCount(read.rules, ["regel", "regels"]), sayCount(read.files, ["bestand", "bestanden"])],
  }[language].map(([said = ""]) => said);
  const what = rules === "" ? { en: "no rules", nl: "geen regels" }[language] : rules;
  return `${read.title}: ${what} in ${files}, ${sayCounts(read.counts, language)}.`;
}

/** What `check` says, beside the findings themselves. */
export const checkPhrases = {
  inputAlone: {
    en: "The input, '-', is checked alone, without files, --fix or --watch.",
    nl: "De invoer, '-', wordt alleen nagekeken, zonder bestanden, --fix of --watch erbij.",
  },
  inputAloneHint: { en: "Leave out '-', or everything else.", nl: "Laat '-' weg, of al het andere." },
  progress: (done: number, all: number): Said => ({
    en: `Checking: ${done} of ${all} platforms …`,
    nl: `Aan het controleren: ${done} van ${all} platforms …`,
  }),
  hidden: (said: string): Said => ({
    en: `Not shown: ${said}. With --all they are.`,
    nl: `Niet getoond: ${said}. Met --all wel.`,
  }),
  together: (targets: number, said: string): Said => ({
    en: `${targets} platforms: ${said}.`,
    nl: `${targets} platforms: ${said}.`,
  }),
  tooManyWarnings: (count: number, most: number): Said => ({
    en: `There are more warnings than the ${most} allowed: ${count}.`,
    nl: `Er zijn meer waarschuwingen dan de ${most} die mogen: ${count}.`,
  }),
  page: (command: string, code: string): Said => ({
    en: `To read more: ${command} explain ${code}`,
    nl: `Meer lezen: ${command} explain ${code}`,
  }),
  noRules: (folder: string): Said => ({
    en: `There is no rule file in '${folder}'.`,
    nl: `In '${folder}' staat geen regelbestand.`,
  }),
  noRulesHint: {
    en: "Rule files end in .waft; give the path of one, or of another folder.",
    nl: "Regelbestanden eindigen op .waft; geef het pad van een ervan, of van een andere map.",
  },
  tooManyFiles: (folder: string, most: number): Said => ({
    en: `There are more than ${most} rule files in '${folder}'.`,
    nl: `In '${folder}' staan meer dan ${most} regelbestanden.`,
  }),
  tooManyFilesHint: { en: "Give a folder further down.", nl: "Geef een map dieper." },
  mended: (fixes: number, files: number): Said => ({
    en: `Mended ${fixes} ${fixes === 1 ? "finding" : "findings"} in ${files} ${files === 1 ? "file" : "files"}.`,
    nl: `${fixes} ${fixes === 1 ? "bevinding" : "bevindingen"} verholpen in ${files} ${files === 1 ? "bestand" : "bestanden"}.`,
  }),
  nothingToMend: { en: "There is nothing that mends itself.", nl: "Er is niets wat zichzelf verhelpt." },
  notOurs: (files: string): Said => ({
    en: `Left as they are, because they lie outside this folder or were installed: ${files}.`,
    nl: `Gelaten zoals ze zijn, omdat ze buiten deze map liggen of geïnstalleerd zijn: ${files}.`,
  }),
  notWritten: (file: string): Said => ({
    en: `'${file}' was not written: it was changed meanwhile, or cannot be written.`,
    nl: `'${file}' is niet geschreven: het is intussen veranderd, of kan niet geschreven worden.`,
  }),
  dryRunAlone: {
    en: "--dry-run only has a meaning together with --fix.",
    nl: "--dry-run betekent alleen iets bij --fix.",
  },
  dryRunHint: { en: "Add --fix, or leave --dry-run out.", nl: "Voeg --fix toe, of laat --dry-run weg." },
  watchReport: {
    en: "--watch prints for people: it goes with no --format but text.",
    nl: "--watch is om te lezen: het gaat alleen samen met --format text.",
  },
  badDay: (text: string): Said => ({ en: `'${text}' is not a date.`, nl: `'${text}' is geen datum.` }),
  badDayHint: {
    en: "Write a year, a month or a day, such as 2016, 2016-03 or 2016-03-14.",
    nl: "Schrijf een jaar, een maand of een dag, zoals 2016, 2016-03 of 2016-03-14.",
  },
  badMost: (text: string): Said => ({
    en: `--max-warnings takes a number, not '${text}'.`,
    nl: `--max-warnings wil een getal, niet '${text}'.`,
  }),
  badMostHint: { en: "Leave it out to let any number pass.", nl: "Laat het weg om elk aantal toe te laten." },
  badFormat: (text: string, known: Said): Said => ({
    en: `--format takes ${known.en}, not '${text}'.`,
    nl: `--format wil ${known.nl}, niet '${text}'.`,
  }),
  watching: (files: number): Said => ({
    en: `Watching ${files} ${files === 1 ? "file" : "files"}; Ctrl+C ends it.`,
    nl: `Houdt ${files} ${files === 1 ? "bestand" : "bestanden"} in de gaten; Ctrl+C stopt het.`,
  }),
} as const;
