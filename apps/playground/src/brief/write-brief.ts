import { evidencePhrases, findText, nameLetter, sayDate, sayRule, type Story } from "@waft/cards/layout";
import { describeSource } from "../ask/describe-why.ts";
import { judgeContest, type Contest } from "../futures/find-flips.ts";
import { listRows } from "../futures/list-rows.ts";
import { sayAsked } from "../futures/say-asked.ts";
import { sayChain } from "../futures/say-chain.ts";
import { sayVerdict } from "../futures/say-verdict.ts";
import { futureWords } from "../words/future-words.ts";
import { pageWords } from "../words/page-words.ts";

/** One page for colleagues: what was asked, the verdict with its reasons, the parts, and on whose word. */
export interface Brief {
  readonly title: string;
  readonly asked: string;
  readonly verdict: string;
  readonly reasons: readonly string[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly legend: string;
  readonly scope: string;
  readonly rules: readonly string[];
  readonly sources: readonly string[];
}

/** Gathers the brief of a contest. */
export function describeBrief(contest: Contest, stories: readonly Story[]): Brief {
  const { bundle, wish, chains, language } = contest;
  const judged = judgeContest(contest);
  const platform = findText(bundle, bundle.title, language) ?? bundle.platform;
  const rules = new Map(stories.flatMap(({ trace }) => Object.entries(trace.rules)));
  const sources = new Map(
    stories.flatMap((story) => Object.keys(story.trace.sources).map((name) => [name, describeSource(story, name)])),
  );
  return {
    title: `${platform}, ${sayDate(wish.asOf, language)}`,
    asked: sayAsked(contest),
    verdict: sayVerdict(contest, judged),
    reasons: judged.map(({ said, because }, index) => {
      const why = because === undefined ? "" : ` (${because})`;
      return `${nameLetter(index)} · ${sayChain(bundle, chains[index] ?? [], language)}: ${said}${why}.`;
    }),
    head: [futureWords.part[language], ...stories.map((_, index) => nameLetter(index))],
    rows: listRows(stories).map(({ label, cells, differs }) => [
      `${differs ? "≠ " : ""}${label}`,
      ...cells.map((signs) => signs.map(({ sign }) => sign).join(" ")),
    ]),
    legend: futureWords.legend[language],
    scope: pageWords.scope[language],
    rules: [...rules].map(([name, rule]) => sayRule(name, rule, language)),
    sources: [...sources.values()].map(({ said, address }) => (address === undefined ? said : `${said} ${address}`)),
  };
}

/** Writes a brief as Markdown. */
export function writeMarkdown(brief: Brief, language: Contest["language"]): string {
  const { title, asked, verdict, reasons, head, rows, legend, scope, rules, sources } = brief;
  const row = (cells: readonly string[]): string => `| ${cells.map(escapeCell).join(" | ")} |`;
  const list = (items: readonly string[]): readonly string[] => items.map((item) => `- ${item}`);
  return [
    `# ${title}`,
    "",
    asked,
    "",
    `**${verdict}**`,
    "",
    ...list(reasons),
    "",
    row(head),
    row(head.map(() => "---")),
    ...rows.map(row),
    "",
    legend,
    "",
    scope,
    "",
    `## ${evidencePhrases.rules[language]}`,
    "",
    ...list(rules),
    "",
    `## ${evidencePhrases.sources[language]}`,
    "",
    ...list(sources),
    "",
  ].join("\n");
}

function escapeCell(text: string): string {
  return text.replaceAll("|", "\\|");
}
