// %% What changed on LinkedIn between two dates
// A notebook in a plain file: editors that know `// %%` run it cell by cell, `node src/notebook.ts` all of it.
//   node src/notebook.ts [text|markdown|csv] [first date] [second date]
import process from "node:process";
import { diffPlatforms, traceTimeline } from "@waft/analysis/ask";
import { printChain } from "@waft/analysis/words";
import { callPart } from "@waft/cards/layout";
import { linkedin } from "@waft/linkedin";
import { hasProblems } from "@waft/runtime";
import { sayProblem } from "@waft/runtime/words";
import { isKnown, say, sayAmount, titles } from "./say-answer.ts";
import { printCsv, printMarkdown, printText, type Table } from "./table.ts";

const prints = { text: printText, markdown: printMarkdown, csv: printCsv };
const [format = "text", first = "2016-03-01", second = "2026-11-27"] = process.argv.slice(2);
const print = Object.entries(prints).find(([name]) => name === format)?.[1] ?? printText;
const show = (title: string, table: Table): void =>
  console.log(
    format === "csv" ? `${print(table)}\n` : `\n${format === "markdown" ? "## " : ""}${title}\n\n${print(table)}`,
  );

// %% The days on which rules begin or end, between the two
// The rules themselves say when answers can change: nothing else is looked up.
const days = linkedin.spans.flatMap(({ from = "" }) => (from > first && from <= second ? [from] : []));
if (format === "text") {
  console.log(`Rules of LinkedIn begin or end on ${days.length} days from ${first} until ${second}:`);
  console.log(days.join(", "));
}

// %% Everything that is answered otherwise
const diff = diffPlatforms({ bundle: linkedin, asOf: first }, { bundle: linkedin, asOf: second });
if ("tooLarge" in diff) {
  throw new Error(`There are more than ${diff.most} ${diff.tooLarge}.`);
}
if (hasProblems(diff)) {
  throw new Error(diff.problems.map((problem) => sayProblem(problem).message).join(" "));
}

// A group is one thing that is answered (a part, what happens, whom it counts for) after one action on one form. Its
// smallest case says how it was and how it is; where nobody has said one of the two, nothing is known to have changed.
const known = diff.groups.filter(({ aspect, witness }) => isKnown(witness.a, aspect) && isKnown(witness.b, aspect));
const opened = diff.groups.filter(({ aspect, witness }) => !isKnown(witness.a, aspect) && isKnown(witness.b, aspect));
show(`Answered on both days, and otherwise: ${known.length} of ${diff.groups.length} things that differ`, {
  head: ["act", "on", "what", "cases", first, second],
  rows: known.map(({ action, form, aspect, part, differing, all, witness }) => [
    action ?? "publishing",
    form ?? "",
    part === undefined ? titles[aspect] : callPart(linkedin, part, "en"),
    `${differing} of ${all}`,
    say(witness.a, aspect),
    say(witness.b, aspect),
  ]),
});
if (format === "text") {
  console.log(`\nOf ${opened.length} more nobody had said on ${first} what is known of ${second}.`);
}

// %% One chain through the years
const chain = [{ action: "share", brings: ["note"] }, { action: "like" }];
const timeline = traceTimeline(linkedin, {
  post: { by: "page", parts: ["text", "text.link", "image"] },
  chain,
  part: "author.follow",
});
if (hasProblems(timeline)) {
  throw new Error(timeline.problems.map((problem) => sayProblem(problem).message).join(" "));
}
show(`${callPart(linkedin, "author.follow", "en")} after ‘${printChain(chain)}’`, {
  head: ["from", "until", "answer"],
  rows: timeline.periods.map(({ from, until, parts }) => [
    from ?? "",
    until ?? "",
    sayAmount(parts?.["author.follow"] ?? null),
  ]),
});
