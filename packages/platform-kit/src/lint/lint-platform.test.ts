import { rmSync } from "node:fs";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { copyVillage, village, type Change } from "../../test/copy-village.ts";
import { lintPlatform } from "./lint-platform.ts";
import { printPlatformFindings } from "./platform-finding.ts";

function lint(...changes: readonly Change[]): readonly string[] {
  const folder = copyVillage(...changes);
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return lintPlatform(folder).findings.map(({ code, file, line = 0 }) => `${file}:${line} ${code}`);
}

const facts = "facts.csv";
const rules = "rules/main.waft";
const liked = "A like shows the post, whole, to those who follow whoever likes it.";
const build = `// The build.
import { definePlatform } from "@waft/platform-kit";

export default definePlatform(import.meta.url);
`;

it("nothing is wrong with a package that is as it should be", () => {
  expect(lintPlatform(village).findings).toEqual([]);
});

it.each<[code: string, place: string, change: Change]>([
  ["kit/facts-head", "facts.csv:1", { file: facts, from: "statement", to: "text" }],
  ["kit/fact-columns", "facts.csv:5", { file: facts, from: "Paper is not", to: "Paper, is not" }],
  ["kit/fact-columns", "facts.csv:2", { file: facts, from: `"${liked}"`, to: liked }],
  ["kit/fact-unknown-source", "facts.csv:2", { file: facts, from: `"${liked}",leaflet`, to: `"${liked}",leaflt` }],
  ["kit/fact-id", "facts.csv:5", { file: facts, from: "V-4,", to: "four," }],
  ["kit/fact-twice", "facts.csv:5", { file: facts, from: "V-4,", to: "V-1," }],
  ["kit/fact-empty", "facts.csv:5", { file: facts, from: "Leaflets are printed on green paper.", to: "" }],
  [
    "kit/fact-dates",
    "facts.csv:5",
    { file: facts, from: "leaflet,,official,Paper", to: "leaflet,March,official,Paper" },
  ],
  ["kit/fact-dates", "facts.csv:5", { file: facts, from: ",,official,Paper", to: ",2016-13,official,Paper" }],
  [
    "kit/fact-dates",
    "facts.csv:5",
    { file: facts, from: ",,official,Paper", to: ",from 2019 until 2017,official,Paper" },
  ],
  ["kit/fact-standing", "facts.csv:5", { file: facts, from: "official,Paper", to: "offical,Paper" }],
  ["kit/fact-unused", "facts.csv:5", { file: facts, from: "outside", to: "" }],
  [
    "kit/fact-unexplained",
    "facts.csv:5",
    { file: facts, from: "Paper is not modelled and nothing depends on it.", to: "No paper." },
  ],
  ["kit/fact-of-memory", "facts.csv:3", { file: facts, from: "from 2016-03,official,\nV-3", to: ",memory,\nV-3" }],
  ["kit/code", "rules/more.ts:0", { file: "rules/more.ts", from: "", to: "" }],
  ["kit/code", "tsup.config.ts:0", { file: "tsup.config.ts", from: "", to: 'import x from "elsewhere";\n' }],
  ["kit/code", "tsup.config.ts:0", { file: "tsup.config.ts", from: "", to: `${build}console.log(1);\n` }],
  ["kit/style", "rules/main.waft:0", { file: rules, from: "  counts for author", to: "    counts for author" }],
])("finds %s at %s", (code, place, change) => {
  expect(lint(change)).toEqual([`${place} ${code}`]);
});

it("a fact and a rule that do not name each other are found on both sides", () => {
  expect(lint({ file: facts, from: "V-1,like,", to: "V-1,like share," })).toEqual(["facts.csv:2 kit/fact-not-cited"]);
  expect(lint({ file: facts, from: "V-1,like,", to: "V-1,like lke," })).toEqual(["facts.csv:2 kit/fact-unknown-rule"]);
  expect(lint({ file: rules, from: '"V-1"', to: '"V-1, V-4"' })).toEqual(["rules/main.waft:20 kit/fact-not-listed"]);
  expect(lint({ file: rules, from: '"V-1"', to: '"page 3"' })).toEqual([
    "facts.csv:2 kit/fact-not-cited",
    "rules/main.waft:20 kit/rule-without-fact",
  ]);
});

it("a rule that cites a fact of which there is none, or on the word of another source than the fact names, is found", () => {
  expect(lint({ file: rules, from: '"V-1"', to: '"V-1, V-9"' })).toEqual(["rules/main.waft:20 kit/fact-missing"]);
  const board = 'source board { title "A board" kind official seen 2026-11-23 }\n';
  const added: Change = {
    file: rules,
    from: "/// A like shows the post to those",
    to: `${board}\n/// A like shows the post to those`,
  };
  const named: Change = { file: facts, from: `"${liked}",leaflet`, to: `"${liked}",leaflet board` };
  const other: Change = { file: facts, from: `"${liked}",leaflet`, to: `"${liked}",board` };
  const both: Change = { file: rules, from: 'source leaflet "V-1"', to: 'source leaflet "V-1", board "V-1: below"' };
  const ours = (...changes: readonly Change[]): readonly string[] =>
    lint(...changes).filter((one) => one.includes("kit/fact"));
  expect(ours(added, named)).toEqual([]);
  expect(ours(added, named, both)).toEqual([]);
  expect(ours(added, other)).toEqual(["rules/main.waft:22 kit/fact-other-source"]);
  expect(ours(added, both)).toEqual(["rules/main.waft:22 kit/fact-other-source"]);
});

it("the build of a package is the kit's, and a file that cannot be read has no style", () => {
  expect(lint({ file: "tsup.config.ts", from: "", to: build })).toEqual([]);
  expect(lint({ file: rules, from: "keeps everything", to: "keep everything" })).toEqual([
    "rules/main.waft:24 core/unexpected-word",
  ]);
});

it("a table that a spreadsheet saved with semicolons is told so", () => {
  const folder = copyVillage({ file: facts, from: "", to: "id;use;statement;source;dates;standing;note\n" });
  onTestFinished(() => rmSync(folder, { recursive: true }));
  expect(printPlatformFindings(lintPlatform(folder).findings)).toBe(
    "facts.csv:1 kit/facts-head\nValues in this table are parted by semicolons or tabs.\nSave it with commas between values: in a spreadsheet, as CSV with a comma as separator.",
  );
});

it("a rule without a source, a source without a day and a rule that no example shows are found", () => {
  expect(lint({ file: rules, from: '  source leaflet "V-1"\n', to: "" })).toEqual([
    "rules/main.waft:20 core/no-source",
    "facts.csv:2 kit/fact-not-cited",
    "rules/main.waft:20 kit/rule-without-fact",
  ]);
  expect(lint({ file: rules, from: "  seen 2026-11-23\n", to: "" })).toEqual([
    "rules/main.waft:11 kit/source-incomplete",
  ]);
  expect(lint({ file: rules, from: "  like\n    sees text, image\n    decided by like\n", to: "" })).toEqual([
    "rules/main.waft:20 kit/rule-without-example",
  ]);
});

it("a package that claims nothing is found, and so are its answers", () => {
  const none = ["likes", "share"].map((one): Change => ({ file: rules, from: 'claim "', to: `goal ${one} "` }));
  expect(new Set(lint(...none))).toEqual(
    new Set([
      "rules/main.waft:0 kit/no-claim",
      ...[2, 3, 7].map((line) => `questions.csv:${line} kit/question-claim-unknown`),
    ]),
  );
});

it("rules that do not compile, and a package without facts, are findings and no fault", () => {
  const folder = copyVillage({ file: rules, from: "on like of post", to: "on lke of post" });
  rmSync(path.join(folder, facts));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const codes = lintPlatform(folder).findings.map(({ code }) => code);
  expect(codes).toContain("core/unknown-name");
  expect(codes).toContain("kit/no-facts");
});

it("findings are told in English and in Dutch, each with its place, what is wrong and what to do", () => {
  const folder = copyVillage({ file: facts, from: "official,Paper", to: "offical,Paper" });
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { findings } = lintPlatform(folder);
  expect(printPlatformFindings(findings)).toBe(
    "facts.csv:5 kit/fact-standing\n'offical' is no kind of evidence.\nDid you mean 'official'?",
  );
  expect(printPlatformFindings(findings, "nl")).toBe(
    "facts.csv:5 kit/fact-standing\n'offical' is geen soort bewijs.\nBedoelde je 'official'?",
  );
});
