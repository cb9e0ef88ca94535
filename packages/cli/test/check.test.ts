import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { measureWidth } from "../src/screen/measure-width.ts";
import { runHere, type Ran, type RunAt } from "./run-village.ts";
import { bareHead, createScratch, head, writeRule } from "./scratch.ts";

async function checkIn(folder: string, argv: readonly string[], at: RunAt = {}): Promise<Ran> {
  return await runHere(["check", ...argv], { ...at, env: { INIT_CWD: folder, ...at.env } });
}

const misspelt = `${head}${writeRule("like").replace("followers", "folowers")}`;
const unsourced = `${bareHead}${writeRule("like", "")}${writeRule("share", "")}`;

it("says what is wrong, shows the place, says what to do and where to read more", async () => {
  const folder = createScratch({ "main.waft": misspelt });
  expect(await checkIn(folder, ["main.waft"])).toEqual({
    code: 1,
    out: `main.waft:7:31 error core/unknown-name
There is no audience 'folowers'.
  |
7 |   on like of post shows it to folowers keeps everything source leaflet
  |                               ~~~~~~~~
Did you mean 'followers'?
To read more: pnpm -s waft explain core/unknown-name

1 error.
`,
    err: "",
  });
});

it("puts what stands behind a long path below it, on a terminal alone, and never breaks the path", async () => {
  const file = "a-folder-of-the-village/and-one-inside-of-it/with-rules-of-a-long-name/main.waft";
  const folder = createScratch({ [file]: misspelt });
  const shown = await checkIn(folder, ["."], { columns: 80 });
  expect(shown.out).toContain(`${file}:7:31\nerror core/unknown-name\nThere is no audience 'folowers'.\n`);
  const wide = shown.out.split("\n").filter((line) => measureWidth(line) > 80);
  expect(wide).toEqual([`${file}:7:31`]);
  expect((await checkIn(folder, ["."])).out).toContain(`${file}:7:31 error core/unknown-name\n`);
  const asked = await runHere(["trace", file, "--chain", "like", "--width", "60"], { env: { INIT_CWD: folder } });
  expect(asked.err).toContain(`${file}:7:31\nerror core/unknown-name\n`);
});

it("says it all in Dutch", async () => {
  const folder = createScratch({ "main.waft": misspelt, "other/main.waft": unsourced });
  expect(await checkIn(folder, ["main.waft", "other", "--language", "nl", "--max-warnings", "1"])).toEqual({
    code: 1,
    out: `main.waft:7:31 fout core/unknown-name
Er is geen publiek 'folowers'.
  |
7 |   on like of post shows it to folowers keeps everything source leaflet
  |                               ~~~~~~~~
Bedoelde je 'followers'?
Meer lezen: pnpm -s waft explain core/unknown-name

other/main.waft:5:6 waarschuwing core/no-source
Nergens staat op wiens woord 'like' berust.
  |
5 | rule like {
  |      ~~~~
Voeg 'source' of 'inferred from' toe met de naam van een bron.
Meer lezen: pnpm -s waft explain core/no-source

other/main.waft:8:6 waarschuwing core/no-source
Nergens staat op wiens woord 'share' berust.
  |
8 | rule share {
  |      ~~~~~
Voeg 'source' of 'inferred from' toe met de naam van een bron.

main.waft: 1 fout.
Dorp: 2 regels in 1 bestand, 2 waarschuwingen.
2 platforms: 1 fout en 2 waarschuwingen.
Er zijn meer waarschuwingen dan de 1 die mogen: 2.
`,
    err: "",
  });
});

it.each([60, 80, 120])("keeps within %i columns what is not a path, with and without colours", async (columns) => {
  const long = `${misspelt}rule share { on share of post shows it to ${"followers, ".repeat(20)}folowers }`;
  const folder = createScratch({ "main.waft": long });
  for (const color of [true, false]) {
    for (const language of ["en", "nl"]) {
      const { out } = await checkIn(folder, ["--language", language], { columns, color });
      expect(out.split("\n").filter((line) => measureWidth(line) > columns)).toEqual([]);
      expect(out.includes("\u001B[31m")).toBe(color);
    }
  }
});

it.each([
  [[], 0],
  [["--max-warnings", "2"], 0],
  [["--max-warnings", "1"], 1],
  [["--max-warnings", "0"], 1],
])("ends two warnings with %j with %i", async (argv, code) => {
  const folder = createScratch({ "main.waft": unsourced });
  for (const format of ["text", "json", "sarif", "github"]) {
    expect((await checkIn(folder, [...argv, "--format", format])).code).toBe(code);
  }
});

it.each([
  [["--max-warnings", "x"], "--max-warnings takes a number, not 'x'."],
  [["--format", "xml"], "--format takes text, json, sarif or github, not 'xml'."],
  [["--language", "de"], "--language takes en or nl, not 'de'."],
  [["--as-of", "2016-13"], "'2016-13' is not a date."],
  [["--dry-run"], "--dry-run only has a meaning together with --fix."],
  [["--watch", "--format", "json"], "--watch prints for people"],
  [["nowhere"], "Waft knows no platform 'nowhere'."],
  [["nowhere.waft"], "There is no file 'nowhere.waft'."],
  [["empty"], "There is no rule file in 'empty'."],
  [["nowhere.waft", "--language", "nl"], "Er is geen bestand 'nowhere.waft'."],
])("refuses %j with 2 and one sentence", async (argv, said) => {
  const folder = createScratch({ "main.waft": unsourced, "empty/readme.txt": "" });
  const { code, out, err } = await checkIn(folder, argv);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(said);
});

it("finds the files with which platforms begin in a folder, and leaves out what was installed", async () => {
  const use = (file: string): string => head.replace("use social\n", `use social\nuse "./${file}"\n`);
  const other = `waft 1\nplatform village\n`;
  const folder = createScratch({
    "a/main.waft": `${use("shares.waft")}${writeRule("like")}`,
    "a/shares.waft": `${other}${writeRule("share")}`,
    "b/lonely.waft": `${head}${writeRule("like")}`,
    "c/one.waft": `${use("two.waft")}${writeRule("like")}`,
    "c/two.waft": `${other}use "./one.waft"\n${writeRule("share")}`,
    "node_modules/x/main.waft": misspelt,
    ".hidden/main.waft": misspelt,
  });
  const { code, out } = await checkIn(folder, []);
  expect(code).toBe(0);
  expect(out.match(/^\S+ (?:warning|error) .*$/gmu)).toEqual(["c/two.waft:3:5 warning core/circular-use"]);
  expect(out.match(/^\S+: .*$/gmu)).toEqual([
    "Village: 2 rules in 2 files, no findings.",
    "Village: 1 rule in 1 file, no findings.",
    "Village: 2 rules in 2 files, 1 warning.",
  ]);
  expect(out).toContain("\n3 platforms: 1 warning.\n");
});

it("reports a finding in a file that two platforms use once", async () => {
  const folder = createScratch({
    "one.waft": `${bareHead}use "./rules.waft"\n`,
    "two.waft": `${bareHead}use "./rules.waft"\n`,
    "rules.waft": `waft 1\nplatform village\n${writeRule("like", "")}`,
  });
  const { out } = await checkIn(folder, []);
  expect(out.match(/warning core\/no-source\n/gu)).toHaveLength(1);
  expect(out).toContain("2 platforms: 1 warning.");
});

it("checks platforms by name, and compiled ones", async () => {
  const folder = createScratch({});
  const { out, code } = await checkIn(folder, ["linkedin"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^LinkedIn: \d+ rules in \d+ files, /mu);
});

it("prints findings for programs in a shape that is written down", async () => {
  const folder = createScratch({ "main.waft": misspelt });
  const { out, code } = await checkIn(folder, ["--format", "json"]);
  expect(code).toBe(1);
  const start = { line: 7, column: 31, offset: misspelt.indexOf("folowers") };
  const end = { line: 7, column: 39, offset: start.offset + 8 };
  expect(JSON.parse(out)).toEqual({
    waft: 1,
    findings: [
      {
        code: "core/unknown-name",
        severity: "error",
        message: "There is no audience 'folowers'.",
        hint: "Did you mean 'followers'?",
        file: "main.waft",
        start,
        end,
        related: [],
        fixes: [
          {
            title: "Write 'followers'",
            safe: true,
            edits: [{ file: "main.waft", start, end, text: "followers" }],
          },
        ],
      },
    ],
    counts: { error: 1, warning: 0, info: 0, hint: 0 },
  });
  expect(readFileSync(path.join(folder, "main.waft"), "utf8")).toBe(misspelt);
});

it("prints commands for GitHub's workflows, with paths from the root of the repository", async () => {
  const folder = createScratch({ "rules, 100%/main.waft": misspelt });
  const inside = path.join(folder, "rules, 100%");
  const { out } = await checkIn(inside, ["--format", "github"], { env: { GITHUB_WORKSPACE: folder } });
  expect(out).toBe(
    "::error file=rules%2C 100%25/main.waft,line=7,col=31,endLine=7,endColumn=38,title=core/unknown-name::There is no audience 'folowers'.%0ADid you mean 'followers'?\n",
  );
  const well = createScratch({ "main.waft": `${head}${writeRule("like")}` });
  expect(await checkIn(well, ["--format", "github"])).toEqual({ code: 0, out: "", err: "" });
});

it("finds the platforms that come with the command where nothing is installed", async () => {
  const folder = createScratch({
    "ours.waft": `waft 1\nplatform ours\nextends linkedin as of 2026-11\nuse "@waft/linkedin"\n`,
    "theirs.waft": `waft 1\nplatform theirs\nuse "@waft/nowhere"\n`,
  });
  const at = { env: { INIT_CWD: folder } };
  expect(await runHere(["check", "ours.waft"], at)).toMatchObject({ code: 0, err: "" });
  expect((await runHere(["check", "theirs.waft"], at)).out).toContain("'@waft/nowhere' cannot be found.");
});

it("checks the input, with what it uses from where it is asked, and says so when it cannot", async () => {
  const folder = createScratch({ "like.waft": `waft 1\nplatform village\n${writeRule("like")}` });
  const using = head.replace("use social", 'use social\nuse "./like.waft"');
  expect(await checkIn(folder, ["-"], { input: using })).toEqual({
    code: 0,
    out: "Village: 1 rule in 2 files, no findings.\n",
    err: "",
  });
  const broken = await checkIn(folder, ["-", "--format", "github"], { input: misspelt });
  expect(broken.code).toBe(1);
  expect(broken.out).toMatch(/^::error file=-,line=7,col=31,/u);
  const refused = [
    ["-", "like.waft"],
    ["-", "--fix"],
    ["-", "--watch"],
  ];
  for (const argv of refused) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    expect(await checkIn(folder, argv, { input: misspelt })).toMatchObject({ code: 2, out: "" });
  }
  expect((await checkIn(folder, ["-"])).err).toMatch(/^There is no input to read\./u);
});
