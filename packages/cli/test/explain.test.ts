import { catalogue, type CatalogueEntry } from "@waft/core";
import { expect, it } from "vitest";
import { printPage } from "../src/explain/print-page.ts";
import { createScreen } from "../src/screen/screen.ts";
import { measureWidth } from "../src/screen/measure-width.ts";
import { runHere } from "./run-village.ts";

const entries: readonly CatalogueEntry[] = Object.values(catalogue);

it("prints the page of a finding, by its code with and without its owner", async () => {
  const whole = await runHere(["explain", "core/no-source"], { columns: 80 });
  expect(whole.code).toBe(0);
  expect(whole.out).toMatch(/^core\/no-source\n\nWarning: Nothing says on whose word '…' stands\.\n\n/u);
  expect(whole.out).toContain("\nWhy it matters\n");
  expect(whole.out).toContain("\n  waft 1\n  platform village");
  expect(whole.out).not.toContain("```");
  expect(await runHere(["explain", "no-source"], { columns: 80 })).toEqual(whole);
});

it.each([60, 80, 120])("has a page for each finding that fits into %i columns, but for examples", async (columns) => {
  for (const { code } of entries) {
    for (const color of [true, false]) {
      const { out } = await runHere(["explain", code], { columns, color });
      const wide = out.split("\n").filter((line) => !line.startsWith("  ") && measureWidth(line) > columns);
      expect(wide).toEqual([]);
      expect(out.split("\n").length).toBeGreaterThan(10);
    }
  }
});

it("says in Dutch what there is in Dutch", async () => {
  const { out } = await runHere(["explain", "no-source", "--language", "nl"], { columns: 80 });
  expect(out).toMatch(
    /^core\/no-source\n\nWaarschuwing: Nergens staat op wiens woord '…' berust\.\n\nDe rest van deze bladzijde is er alleen in het Engels\.\n/u,
  );
});

it.each([
  ["en", "Errors\n", "Warnings\n", "Nothing says on whose word '…' stands."],
  ["nl", "Fouten\n", "Waarschuwingen\n", "Nergens staat op wiens woord '…' berust."],
])("lists all findings with one sentence each (%s)", async (language, ...said) => {
  const { code, out } = await runHere(["explain", "--language", language], { columns: 80 });
  expect(code).toBe(0);
  for (const one of said) {
    expect(out).toContain(one);
  }
  for (const entry of entries) {
    expect(out).toMatch(new RegExp(`^${entry.code} `, "mu"));
  }
  expect(out.split("\n").filter((line) => measureWidth(line) > 80)).toEqual([]);
});

it.each([
  ["no-sorce", "Did you mean 'core/no-source'"],
  ["core/no-sorce", "Did you mean 'core/no-source'"],
  ["zzz", "Without a code, 'pnpm -s waft explain' lists all of them."],
])("refuses the unknown code '%s' and says what may be meant", async (code, said) => {
  const ran = await runHere(["explain", code]);
  expect(ran).toMatchObject({ code: 2, out: "" });
  expect(ran.err).toContain(`There is no kind of finding called '${code}'.\n${said}`);
});

it("colours what stands between backticks, also over the end of a line, and nothing else", () => {
  const sink = { write: (): void => {}, columns: 30, color: true };
  const screen = createScreen({ stdout: sink, stderr: sink, env: {}, cwd: "." }, {});
  const [first, second] = printPage("Here is a piece of code: `keeps everything else` and no more.\n", screen);
  expect(first).toBe("Here is a piece of code:");
  expect(second).toBe("\u001B[36mkeeps everything else\u001B[39m and no");
  expect(printPage("- one `a`\n- [two](x.md) and [three](https://example.org)\n", screen)).toEqual([
    "- one \u001B[36ma\u001B[39m",
    "- two and three",
    "  (https://example.org)",
    "",
  ]);
});
