import { joinWords } from "@waft/core";
import type { Bundle } from "@waft/runtime";
import type { PackageFolder } from "../lint/package-folder.ts";
import { isOwnFile } from "../lint/package-folder.ts";
import { describePlatform, type PlatformReport } from "./describe-platform.ts";
import { legend, printActTable } from "./print-act-table.ts";
import { printDisagreements } from "./print-disagreements.ts";
import { printDiagram } from "./print-diagram.ts";
import { sayCount, sayFacts } from "./say-counts.ts";
import { proveClaims, type ProvedClaim } from "../questions/prove-claims.ts";
import { listUnsaid, printQuestions } from "./print-questions.ts";
import { printRules, printSources, printTimeline } from "./print-evidence.ts";

/** Where a page points to. */
export interface PageLinks {
  /** The folder of the package, from the page. */
  readonly folder: string;
}

/**
 * Prints the page of a network as Markdown: what each action carries, the diagram, the changes, the sources, the gaps and
 * how to contribute; nothing when the rules do not compile. The same rules and facts give the same page on every day.
 */
export function printPage(at: PackageFolder, links: PageLinks): string | undefined {
  const { bundle } = at.compiled;
  if (bundle === undefined) {
    return undefined;
  }
  const asOf = findPageDay(bundle);
  const report = describePlatform(at, asOf);
  if (report === undefined) {
    return undefined;
  }
  const proved = at.answers.length === 0 ? [] : proveClaims(at);
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    [
      "What each action carries",
      [
        legend,
        "",
        `As of ${asOf}, with the first value of every setting; each part is asked of a post that has it alone.`,
        "",
        ...printActTable(bundle, asOf),
      ],
    ],
    ["Seven questions", printQuestions(at, proved)],
    ["From form to form", ["In any case and with any settings.", "", ...printDiagram(bundle, asOf)]],
    ["What changed when", printTimeline(bundle)],
    ["Where sources disagree", printDisagreements(at, bundle)],
    ["What is claimed", listClaims(at)],
    ["Rules", printRules(bundle)],
    ["Sources", printSources(bundle)],
    ["What nobody has said", listGaps(at, proved)],
    ["Contribute an observation", contribute(links, report)],
  ];
  return [
    `# ${report.title.en}`,
    "",
    written,
    "",
    ...introduce(report),
    ...(at.otherNames.length === 0 ? [] : ["", `Look here as well for ${joinWords(at.otherNames, "and")}.`]),
    ...sections.filter(([, lines]) => lines.length > 0).flatMap(([title, lines]) => ["", `## ${title}`, "", ...lines]),
    "",
  ].join("\n");
}

const written = "<!-- Written by `pnpm platforms` from the rules and facts: change those instead. -->";

/** The day of which a page speaks: on which sources were last seen, or the last change, whichever is later. */
export function findPageDay({ sources, spans }: Bundle): string {
  const days = [...sources.map(({ told }) => told.seen ?? ""), ...spans.map(({ from = "" }) => from)];
  const newest = days.toSorted().at(-1) ?? "";
  return `${newest}-01-01`.slice(0, "2026-11-27".length);
}

function introduce({ rules, sources, facts, newestSource, examples, claims }: PlatformReport): readonly string[] {
  const seen = newestSource === undefined ? "" : `, last seen on ${newestSource.seen}`;
  const word = `${sayCount(rules, "rule")} on the word of ${sayCount(sources, "source")}${seen}`;
  return [`${word}; ${sayCount(examples, "example")} and ${sayCount(claims, "claim")}. ${sayFacts(facts, "")}`];
}

function listClaims({ compiled }: PackageFolder): readonly string[] {
  const claims = compiled.model?.platform.claims ?? [];
  return claims
    .filter(({ span }) => isOwnFile(span.file))
    .map(({ title, name, demands }) => {
      const how = [...new Set(demands.map((demand) => demand.how))].join(", ");
      return `- ${title?.en ?? name ?? ""} (${how})`;
    });
}

/** What nobody has answered, what core remarks as open, and the facts that say too little. */
function listGaps(at: PackageFolder, proved: readonly ProvedClaim[]): readonly string[] {
  const { compiled, facts } = at;
  const open = compiled.diagnostics
    .filter(({ severity, span }) => severity === "info" && isOwnFile(span.file))
    .map(({ message }) => `- ${message}`);
  const unsaid = facts
    .filter(({ reason }) => reason === "unsaid")
    .map(({ id, statement, note }) => `- ${id}: ${statement} ${note}`);
  return [...new Set([...listUnsaid(at, proved), ...open, ...unsaid])];
}

function contribute({ folder }: PageLinks, { name }: PlatformReport): readonly string[] {
  return [
    `You saw ${name} do something else, or can fill a gap? You need not write code.`,
    "",
    `1. Write down what you saw, on which day, as who, and keep a copy of the page or the answer of the interface.`,
    `2. Give it a line in [facts.csv](${folder}/facts.csv): a number of its own, your own words, where it can be read, when it was so.`,
    `3. Put the source into [rules](${folder}/rules), with its kind and the day you saw it, and let a rule cite the fact; or write 'outside', 'unsaid' or 'contradicts' and why.`,
    `4. \`pnpm unit --project platforms ${name}\` says what is still missing, and \`pnpm platforms\` writes this page anew.`,
  ];
}
