import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describePlatform, lintPlatform, printPage, renewReadme, type PlatformReport } from "@waft/platform-kit";
import { compareAnswers, type AnsweredNetwork } from "./compare-answers.ts";

/** The root of the repository. */
const root: string = path.join(import.meta.dirname, "..", "..");

const shelf = "packages/platforms";

/** The folders of packages/platforms that hold rules. */
export function listPlatforms(): readonly string[] {
  return readdirSync(path.join(root, shelf))
    .filter((name) => existsSync(path.join(root, shelf, name, "rules", "main.waft")))
    .toSorted();
}

/** What is generated, by its path from the root of the repository. */
export interface CreatedPages {
  readonly pages: ReadonlyMap<string, string>;
  /** Platforms whose rules do not compile: nothing is written for them. */
  readonly broken: readonly string[];
}

/** What is generated from the rules and facts of all platforms. */
export function createPages(): CreatedPages {
  const pages = new Map<string, string>();
  const reports: PlatformReport[] = [];
  const broken: string[] = [];
  const answered: AnsweredNetwork[] = [];
  const others = new Map<string, readonly string[]>();
  for (const name of listPlatforms()) {
    const linted = lintPlatform(path.join(root, shelf, name));
    const page = printPage(linted, { folder: `../../${shelf}/${name}` });
    const readme = renewReadme(linted, readText(`${shelf}/${name}/README.md`));
    // Staleness is for people who ask on a day; the page is the same on every day.
    const report = describePlatform(linted, "0001-01-01");
    if (page === undefined || readme === undefined || report === undefined) {
      broken.push(name);
    } else {
      pages.set(`docs/platforms/${name}.md`, page);
      pages.set(`${shelf}/${name}/README.md`, readme);
      reports.push(report);
      for (const other of linted.otherNames) {
        others.set(other, [...(others.get(other) ?? []), name]);
      }
      answered.push({ name, title: report.title.en, answers: linted.answers });
    }
  }
  pages.set("docs/platforms/README.md", printIndex(reports, answered, others));
  pages.set("README.md", countNetworks(answered));
  pages.set("packages/cli/package.json", nameDependencies());
  pages.set("packages/cli/src/platforms/other-names.json", printOtherNames(others));
  return { pages, broken };
}

/** A file of the repository; nothing where there is none yet. */
export function readText(file: string): string {
  const place = path.join(root, file);
  return existsSync(place) ? readFileSync(place, "utf8") : "";
}

/** Where a generated file stands. */
export function findPlace(file: string): string {
  return path.join(root, file);
}

function printIndex(
  reports: readonly PlatformReport[],
  answered: readonly AnsweredNetwork[],
  others: ReadonlyMap<string, readonly string[]>,
): string {
  const elsewhere = [...others].map(
    ([other, names]) => `${other} in ${names.map((name) => `[${name}](${name}.md)`).join(" and ")}`,
  );
  return [
    "# Networks",
    "",
    "<!-- Written by `pnpm platforms` from the rules and facts: change those instead. -->",
    "",
    "One page for each network: what each action carries, what changed when, on whose word, and what nobody has said. `waft platforms` lists the same with what is stale today.",
    "",
    "| network | newest source | rules | forms | actions | facts in rules | examples | claims |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ...reports.map(({ name, title, newestSource, rules, forms, actions, facts, examples, claims }) => {
      const cells = [
        newestSource?.seen ?? "",
        rules,
        forms,
        actions,
        `${facts.used} of ${facts.all}`,
        examples,
        claims,
      ];
      return `| [${title.en}](${name}.md) | ${cells.join(" | ")} |`;
    }),
    "",
    `Under another name: ${elsewhere.toSorted().join("; ")}.`,
    "",
    ...compareAnswers(answered),
    "",
    "[Write a platform in ten minutes](write-a-platform.md), in this repository or outside it.",
    "",
  ].join("\n");
}

/** The first README, which says how many networks there are: bridges and what networks extend answer nothing. */
function countNetworks(answered: readonly AnsweredNetwork[]): string {
  const others = answered.filter(({ name, answers }) => name !== "linkedin" && answers.length > 0).length;
  return readText("README.md").replace(
    /\[LinkedIn and \d+ other networks\]/u,
    `[LinkedIn and ${others} other networks]`,
  );
}

/** Where the command looks for networks that people know by another name, laid out as the formatter does. */
function printOtherNames(others: ReadonlyMap<string, readonly string[]>): string {
  const lines = [...others].map(
    ([other, names]) => `  ${JSON.stringify(other)}: [${names.map((name) => JSON.stringify(name)).join(", ")}]`,
  );
  return `{\n${lines.join(",\n")}\n}\n`;
}

/** Packages of Waft that are no platforms, as dependencies of the command. */
const tools: ReadonlySet<string> = new Set(["analysis", "cards", "core", "platform-kit", "runtime"]);

/** The command brings every platform along: its manifest with them among the dependencies. */
function nameDependencies(): string {
  const text = readText("packages/cli/package.json");
  const [block = ""] = /"dependencies": \{[^}]*\}/u.exec(text) ?? [];
  const others = block.split("\n").flatMap((line) => {
    const entry = /"[^"]+": "(?:catalog:|workspace:\^)"/u.exec(line)?.[0];
    const name = /^"@waft\/([^"]+)"/u.exec(entry ?? "")?.[1];
    return entry === undefined || (name !== undefined && !tools.has(name)) ? [] : [entry];
  });
  const lines = [...others, ...listPlatforms().map((name) => `"@waft/${name}": "workspace:^"`)].toSorted();
  return text.replace(block, `"dependencies": {\n    ${lines.join(",\n    ")}\n  }`);
}
