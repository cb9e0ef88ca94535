import { expect, it } from "vitest";
import { findExample, readExcerpt, runExample } from "../../../tooling/examples/run-example.ts";
import { printCsv, printMarkdown, printText } from "../src/table.ts";

const folder = findExample(import.meta.filename);

it("prints what is answered otherwise on two days, and when one answer changed", () => {
  const { out, err, code } = runExample(folder, "src/notebook.ts");
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain(readExcerpt(folder));
  expect(out).toMatch(/^like +share +author +\d+ of \d+ +lost +kept$/mu);
  expect(out).toMatch(/^2016-01-01 +2017-01-01 +lost$/mu);
  expect(out).toMatch(/^Rules of LinkedIn begin or end on \d+ days .*:\n.*2017-01-01/mu);
});

it("prints the same as Markdown and as values for a spreadsheet, for any two dates", () => {
  const markdown = runExample(folder, "src/notebook.ts", ["markdown", "2016-12-31", "2017-01-01"]);
  expect([markdown.code, markdown.err]).toEqual([0, ""]);
  expect(markdown.out).toContain("| act | on | what | cases | 2016-12-31 | 2017-01-01 |\n| --- |");
  const csv = runExample(folder, "src/notebook.ts", ["csv", "2016-12-31", "2017-01-01"]);
  expect(csv.out.split("\n")[0]).toBe("act,on,what,cases,2016-12-31,2017-01-01");
  const tables = csv.out.trim().split("\n\n");
  expect(tables.map((table) => new Set(table.split("\n").map((line) => line.split(",").length)).size)).toEqual([1, 1]);
});

it("says what is wrong with a date that is none", () => {
  const { err, code } = runExample(folder, "src/notebook.ts", ["text", "yesterday"]);
  expect(code).toBe(1);
  expect(err).toContain("yesterday");
});

it("quotes what would break a table", () => {
  const table = { head: ["a", "b"], rows: [['say "so"', "one, two | three"]] };
  expect(printCsv(table)).toBe('a,b\n"say ""so""","one, two | three"');
  expect(printMarkdown(table)).toBe('| a | b |\n| --- | --- |\n| say "so" | one, two \\| three |');
  expect(printText(table)).toBe('a         b\n────────  ────────────────\nsay "so"  one, two | three');
});
