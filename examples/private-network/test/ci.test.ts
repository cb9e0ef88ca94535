import { copyFileSync, mkdirSync, mkdtempDisposableSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { findExample, runExample, type Ran } from "../../../tooling/examples/run-example.ts";

const folder = findExample(import.meta.filename);
const waft = path.join(folder, "node_modules/waft/dist/main.js");

/** The commands of the workflow that begin with `npx waft`, as they are typed, without where their output goes. */
const commands = [
  ...readFileSync(path.join(folder, ".github/workflows/rules.yml"), "utf8").matchAll(/- run: npx waft ([^>\n]*)/gu),
].map(([, typed = ""]) => typed.trim());

const ran = new Map<string, Ran>(commands.map((typed) => [typed, runExample(folder, waft, typed.split(" "))]));

function findRun(part: string): Ran | undefined {
  return [...ran].find(([typed]) => typed.includes(part))?.[1];
}

it("every command of the workflow ends well", () => {
  expect([...ran].map(([typed, { code, err }]) => [typed, code, err])).toEqual(commands.map((typed) => [typed, 0, ""]));
  expect(commands.length).toBe(4);
});

it("nothing is said beside a line where all is in order, and the report and the tests say so", () => {
  expect(findRun("--format github")?.out).toBe("");
  const sarif: unknown = JSON.parse(findRun("--format sarif")?.out ?? "");
  expect(sarif).toMatchObject({ version: "2.1.0", runs: [{ tool: { driver: { name: "waft" } } }] });
  expect(findRun("--format junit")?.out).toMatch(/<testsuites tests="\d+" failures="0" errors="0" skipped="0">/u);
});

it("the correction changes one answer of LinkedIn, and nothing else", () => {
  const { out = "" } = findRun("diff") ?? {};
  expect(out).toContain("author.follow");
  expect(out).toContain("follow-is-there");
  expect(out).not.toContain("sharer.follow");
});

it("a slip in a rule is said beside its line, in both languages, and ends with 1", () => {
  using copy = mkdtempDisposableSync(path.join(tmpdir(), "waft-wall-"));
  const text = readFileSync(path.join(folder, "rules/main.waft"), "utf8");
  mkdirSync(path.join(copy.path, "rules"));
  copyFileSync(path.join(folder, "facts.csv"), path.join(copy.path, "facts.csv"));
  writeFileSync(path.join(copy.path, "rules/main.waft"), text.replace("to team", "to teem"));
  const line = text.slice(0, text.indexOf("to team")).split("\n").length;
  const english = runExample(copy.path, waft, ["check", "rules", "--format", "github"]);
  expect([english.code, english.out]).toEqual([
    1,
    expect.stringMatching(new RegExp(`^::error file=rules/main\\.waft,line=${line},.*'teem'.*'team'`, "u")),
  ]);
  const dutch = runExample(copy.path, waft, ["check", "rules", "--format", "github", "--language", "nl"]);
  expect([dutch.code, dutch.out]).toEqual([1, expect.stringMatching(/Bedoelde je 'team'/u)]);
});
