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
    ["What each action carries", [legend, "", sayAsked(bundle, asOf), "", ...printActTable(bundle, asOf)]],
    ["Seven questions", printQuestions(at, proved)],
    ["From form to form", [diagramLegend, "", ...printDiagram(bundle, asOf)]],
    ["What changed when", sayNothing(printTimeline(bundle), "Nobody has said since when any of it is so.")],
    ["Where sources disagree", printDisagreements(at, bundle)],
    ["What is claimed", listClaims(at, report)],
    ["Rules", printRules(bundle)],
    ["Sources", [sourceLegend, "", ...printSources(bundle)]],
    ["What nobody has said", sayNothing(listGaps(at, proved), "Nothing that these rules speak of is left open.")],
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
  return [
    "What people still have in front of them after a post was liked, answered or passed on, and on whose word that is.",
    "",
    `${word}; ${sayCount(examples, "example")} and ${sayCount(claims, "claim")}. ${sayFacts(facts, "")}`,
  ];
}

function listClaims({ compiled }: PackageFolder, { name }: PlatformReport): readonly string[] {
  const claims = (compiled.model?.platform.claims ?? []).filter(({ span }) => isOwnFile(span.file));
  return [
    `Each of these is tried on every post and every chain that it means; \`waft test ${name}\` does it again.`,
    "",
    ...claims.map((claim) => `- ${claim.title?.en ?? claim.name ?? ""}`),
  ];
}

/** On which day, with which settings, and of which posts the table speaks. */
function sayAsked({ attributes }: Bundle, asOf: string): string {
  const settings = attributes.flatMap(({ name, values: [first = ""] }) => [`\`${name}\` ${first}`]);
  const asked =
    settings.length === 0
      ? `As of ${asOf}.`
      : `As of ${asOf}, with these settings: ${settings.join(", ")}; *depends on* names those that change the answer.`;
  return `${asked} Each part is asked of a post that has it alone, because a picture may take the preview of a link away.`;
}

const diagramLegend =
  "What people hold, and which act makes which of it, in any case and with any settings; where an arrow leads to the end, nothing is left.";

const sourceLegend =
  "Those with the best word first: *official* is the network's own, *spec* a specification, *code* what a program does, *payload* an answer that a program gave, *press* what was reported, *practitioner* what somebody who works with it saw.";

function sayNothing(lines: readonly string[], nothing: string): readonly string[] {
  return lines.length === 0 ? [nothing] : lines;
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
    "You saw something else than stands here, or can fill a gap? You need not write code.",
    "",
    `1. Write down what you saw, on which day, as who, and keep a copy of the page or the answer of the interface.`,
    `2. Give it a line in [facts.csv](${folder}/facts.csv): a number of its own, your own words, where it can be read, when it was so.`,
    `3. Put the source into [rules](${folder}/rules), with its kind and the day you saw it, and let a rule cite the fact; or write 'outside', 'unsaid' or 'contradicts' and why.`,
    `4. \`pnpm unit --project platforms ${name}\` says what is still missing, and \`pnpm platforms\` writes this page anew.`,
  ];
}
