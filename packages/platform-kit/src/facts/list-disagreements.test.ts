import { rmSync } from "node:fs";
import { expect, it, onTestFinished } from "vitest";
import { copyVillage, type Change } from "../../test/copy-village.ts";
import { lintPlatform } from "../lint/lint-platform.ts";
import { printPage } from "../report/print-page.ts";

const file = "facts.csv";
const outside =
  "V-4,outside,Leaflets are printed on green paper.,leaflet,,official,Paper is not modelled and nothing depends on it.";

function changeFact(use: string, note: string): Change {
  return { file, from: outside, to: `V-4,${use},A share shows no author.,leaflet,until 2016,official,${note}` };
}

const against: Change = {
  file: "rules/main.waft",
  from: '  source leaflet "V-2, V-3"\n',
  to: '  source leaflet "V-2, V-3"\n  against leaflet "V-4: no author"\n',
};

function lint(...changes: readonly Change[]): ReturnType<typeof lintPlatform> {
  const folder = copyVillage(...changes);
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return lintPlatform(folder);
}

function printSection(linted: ReturnType<typeof lintPlatform>): readonly string[] {
  const lines = (printPage(linted, { folder: "there" }) ?? "").split("\n");
  const from = lines.indexOf("## Where sources disagree");
  return from < 0 ? [] : lines.slice(from + 2, lines.indexOf("## What is claimed") - 1);
}

const leaflet =
  "[What the village does with a post](https://example.org/leaflet) (official, published 2016-03, seen 2026-11-23)";

it("what a rule decides against stands beside what it follows, each with its source and dates, and why", () => {
  const why = "V-2 says otherwise; decided for V-2 because it is newer.";
  const linted = lint(changeFact("share", why), against);
  expect(linted.findings).toEqual([]);
  expect(printSection(linted)).toEqual([
    "**Rule [2](#rule-2): A share keeps the author and the beginning of the text; nobody has said what becomes of the picture.**",
    "",
    `- Followed: A share has the author and the beginning of the text. Dated: from 2016-03. ${leaflet}. (V-2)`,
    `- Against it: A share shows no author. Dated: until 2016. ${leaflet}. (V-4)`,
    `- Why: ${why}`,
  ]);
});

it("so does a fact that contradicts what a rule says, and one where no rule follows either", () => {
  expect(printSection(lint(changeFact("contradicts share", "V-2 says otherwise and is newer."))).slice(2)).toEqual([
    `- Followed: A share has the author and the beginning of the text. Dated: from 2016-03. ${leaflet}. (V-2)`,
    `- Against it: A share shows no author. Dated: until 2016. ${leaflet}. (V-4)`,
    "- Why: V-2 says otherwise and is newer.",
  ]);
  expect(printSection(lint(changeFact("contradicts", "V-2 says otherwise: nobody is followed."))).slice(0, 3)).toEqual([
    "**What no rule follows**",
    "",
    `- Said: A share shows no author. Dated: until 2016. ${leaflet}. (V-4)`,
  ]);
});

it("a network whose sources agree has no such section", () => {
  expect(printSection(lint())).toEqual([]);
});

it("a fact that does not say which one is followed, and a rule that names none, are found", () => {
  const codes = (...changes: readonly Change[]): readonly string[] =>
    lint(...changes).findings.map((finding) => `${finding.file}:${finding.line ?? 0} ${finding.code}`);
  expect(codes(changeFact("contradicts", "Others say otherwise in many places."))).toEqual([
    "facts.csv:5 kit/disagreement-unexplained",
  ]);
  expect(codes({ ...against, to: against.to.replace("V-4: ", "") })).toEqual([
    "rules/main.waft:41 kit/against-without-fact",
  ]);
});
