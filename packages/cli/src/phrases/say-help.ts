import type { Language, Said } from "@waft/core";

/** Texts of `--help`; those in Dutch stand in a file of their own, by the same names. */
export const helpPhrases = {
  description: "What is left of a post after a chain of likes, comments, shares and reposts.",
  start: "answer “like or share?” for a company's post on LinkedIn, in 2016 and today",
  trace: "follow a post down one chain of acts, hop by hop",
  compare: "follow a post down several chains, or the same chain on several platforms, side by side",
  format: "write rule files in the one style; comments stay, and what is said stays the same",
  formatted: "rule files, and folders of them (the folder you are in when left out); - reads the input",
  formatCheck: "write nothing: list the files that would change, and end with 1 if there are any",
  compile: "write a platform as a bundle for programs, as JSON or as a module",
  output: "the file to write, whole or not at all (standard output when left out)",
  spanOf: "keep only the span of this day: 2016, 2016-03 or 2016-03-14 (all when left out)",
  module: "json, js, or ts with the platform's names as types (json when left out)",
  stats: "print how large it is, and its largest cell",
  check: "say what is wrong with rules, where, and what to do",
  test: "test the examples of rule files, prove their claims, and say which rules no example shows",
  tested: "rule files, folders of them, platforms by name (the folder you are in when left out)",
  testAs: "text, json, junit, github (for its workflows) or tap",
  filter: "only examples and claims with this in their title",
  mutate: "change everything that rules say once, and say which changes no example or claim would notice",
  coverage: "lcov: write which rules examples show, for programs that draw it",
  generate: "write examples that show every rule and notice every change of one; nobody saw them, so they do not count",
  testOutput:
    "the file for --coverage (lcov.info) or --generate (examples.generated.waft beside the first file, or here)",
  noGate: "let rules pass that decide in no example",
  allExamples: "list the examples that pass as well",
  platforms: "list the platforms: how new their sources are, how many facts they use, what is stale",
  listed:
    "platforms by name, folders of their packages, or folders of such folders (all that are known by name when left out)",
  bridge:
    "the bridge that the post crosses, by name or by the path of its rule file; in the place of a platform, or beside the one from which it comes where it comes from any",
  explain: "tell about one kind of finding at length, or list them all",
  platform:
    "a platform by name (linkedin), an installed package (@acme/wall), or the path of a rule file or a compiled platform",
  compared: "a platform as for trace; of several, each follows the same chain, in words of groups such as reshare",
  paths:
    "rule files, folders of them, compiled platforms (.json), platforms by name (the folder you are in when left out); - reads the input",
  staleOn: "the day on which facts are measured as stale (today when left out)",
  reportAs: "text, json, sarif (for services that gather findings) or github (for its workflows)",
  maxWarnings: "end with 1 when there are more warnings than this",
  all: "show infos and hints as well",
  fix: "mend what can be mended in one way only; only files in the folder you are in",
  dryRun: "with --fix: show what would change, and write nothing",
  watch: "go on, and check again whenever a file changes",
  language: "en or nl (WAFT_LANGUAGE when left out, or en)",
  code: "the code of a finding, such as core/no-source",
  asOf: "the day asked: 2016, 2016-03 or 2016-03-14 (today when left out)",
  knownAt: "count only the rules of which a source was known by this day (all when left out)",
  strictStale: "where a rule is stale on the day asked, say that nobody knows",
  by: "who publishes the post, such as page or member",
  with: "what the post has, such as text,text.link,image",
  set: "a setting of the post; may be given more than once",
  chain: "acts with commas between them, such as “share(note), like”",
  chains: "as for trace; give it once for each chain",
  json: "print the answer as JSON",
  plain: "print sentences, without boxes, signs and colours",
  strict: "end with 3 when some of the answer is unknown",
  width: "how many columns to use",
  why: "say why a part stands as it does after a chain, and what would change it",
  whyNot: "say after which change of the chain, the post, a setting or the day a part is surely seen",
  whyPart: "the part, such as text.link or author.follow",
  whyShow: "sentence, path or full (full when left out)",
  timeline: "say when the answer to a question changed, and by which rules",
  timelinePart: "look at this part only (at everything when left out)",
  stale: "list the rules that somebody should look at again, by platform",
  stalePlatforms: "platforms by name, or paths of rule files and compiled platforms (all that are known when left out)",
  diff: "compare two platforms, or one on two days, in every state, with a smallest case for each difference",
  dated:
    "a platform as for trace, with a day behind an @ if need be: linkedin@2016-03-01 (left out of both: all days of one platform and what extends it, today of two)",
  datedToo: "a second platform to compare it with, or the same one with another day behind an @: linkedin@2026-11-01",
  diffFormat: "text, json, sarif (for services that gather findings) or markdown",
  failOn: "end with 1 when the verdict is at least this: patch, minor or major",
  advise: "say which first act serves a goal best, what becomes of the post, and which changes would serve better",
  goal: "spread, seen, clicks or small; a goal of the platform's rules; or one of a rule file (goals.waft#name)",
  lintPost: "warn of what surely gets lost of a post when people pass it on, and say what helps",
  version: "print the version",
  help: "print this",
} as const;

/** Examples at the end of a help text. */
export function sayExamples(command: string, examples: readonly string[], language: Language): string {
  const heading: Said = { en: "Examples:", nl: "Voorbeelden:" };
  return `\n${heading[language]}\n${examples.map((example) => `  ${command} ${example}`).join("\n")}\n`;
}

const post = "--by page --with text,text.link,image";

/** Examples for each command; each works as it stands. */
export const helpExamples: Readonly<
  Record<
    | "waft"
    | "trace"
    | "compare"
    | "check"
    | "test"
    | "compile"
    | "explain"
    | "why"
    | "why-not"
    | "timeline"
    | "stale"
    | "diff"
    | "advise"
    | "lint-post"
    | "platforms",
    readonly string[]
  >
> = {
  waft: ["start", `trace linkedin --as-of 2016-03-01 ${post} --chain "share(note), like"`],
  trace: [
    `trace linkedin --as-of 2016-03-01 ${post} --chain "share(note), like"`,
    `trace linkedin ${post} --chain "repost(by member), like" --json`,
    `trace linkedin --with text --set visibility=connections --chain share`,
  ],
  check: ["check linkedin", "check linkedin --format json", "check linkedin --as-of 2026-11 --all"],
  test: ["test linkedin", "test linkedin --filter 2016 --all", "test linkedin --format json"],
  compile: [
    "compile linkedin -o linkedin.json --stats",
    "compile linkedin --module ts -o linkedin.ts",
    "compile linkedin --as-of 2016-03 -o linkedin-2016.json",
  ],
  platforms: ["platforms", "platforms linkedin --as-of 2026-11-27", "platforms linkedin --json"],
  explain: ["explain core/no-source", "explain unknown-name --language nl"],
  why: [
    `why linkedin text.link --as-of 2016-03-01 ${post} --chain "share(note), like"`,
    `why linkedin author.follow ${post} --chain "share, like" --show sentence`,
  ],
  "why-not": [`why-not linkedin card ${post} --chain "repost, like"`],
  timeline: [
    `timeline linkedin ${post} --chain "share(note), like"`,
    `timeline linkedin ${post} --chain "share(note), like" --part text.link`,
  ],
  advise: [`advise linkedin --goal spread --as-of 2016-03-01 ${post}`, `advise linkedin --goal clicks ${post} --json`],
  "lint-post": [`lint-post linkedin --as-of 2016-03-01 ${post}`, "lint-post linkedin --with text,image,card"],
  diff: ["diff linkedin@2016-03-01 linkedin@2026-11-01", "diff linkedin@2021 linkedin@2023 --format markdown"],
  stale: ["stale", "stale linkedin --as-of 2027-01 --json"],
  compare: [
    `compare linkedin --as-of 2016-03 ${post} --chain "share(note), like" --chain "like, like"`,
    'compare linkedin mastodon bluesky --with text,text.link --chain "reshare, react"',
  ],
};

/** How a chain is written, and how the command ends. */
export const helpNotes = {
  chain: {
    en: "A chain: acts with commas between them, each on what the act before it showed. Between brackets stands what an act brings, who does it and its settings: reblog(note, by author, trail=hidden).",
    nl: "Een keten: handelingen met komma's ertussen, elk op wat de handeling ervoor liet zien. Tussen haakjes staat wat een handeling meebrengt, wie het doet en haar instellingen: reblog(note, by author, trail=hidden).",
  },
  exit: {
    en: "Ends with 0 when all is well, 1 with findings in rule files, 2 when a question cannot be understood, 3 when some of the answer is unknown (only with --strict), 70 when Waft itself is at fault.",
    nl: "Eindigt met 0 als alles goed is, 1 bij bevindingen in regelbestanden, 2 als een vraag niet te begrijpen is, 3 als een deel van het antwoord onbekend is (alleen met --strict), 70 als Waft zelf de fout is.",
  },
} as const;
