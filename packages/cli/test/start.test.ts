import path from "node:path";
import { measureWidth } from "../src/screen/measure-width.ts";
import { expect, it } from "vitest";
import { listNextCommands, printCommand } from "../src/commands/next-commands.ts";
import { helpExamples } from "../src/phrases/say-help.ts";
import { runHere } from "./run-village.ts";
import { createScratch } from "./scratch.ts";

const root = path.resolve(import.meta.dirname, "../../..");

it("answers like or share, in 2016 and today", async () => {
  const { code, out, err } = await runHere(["start", "--width", "120"]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const said = out.replaceAll(/\s+/gu, " ");
  expect(said).toContain(
    "Early 2016, author and text: lost at hop 2 after ‘share(note), like’; kept after ‘like, like’.",
  );
  expect(said).toContain(
    "Early 2016, the next like counts for: the sharer after ‘share(note), like’; the author after ‘like, like’.",
  );
  expect(said).toContain("N.B. 1 March 2016 is within a year of a date that is only known as “about”");
  expect(out).toContain("C · like, like");
  expect(out).toContain("A link card instead of the picture:");
  expect(out).toContain("What to try next");
});

it.each([60, 80, 120])("keeps its cards and sentences within %i columns", async (width) => {
  const { out } = await runHere(["start", "--width", String(width)]);
  const long = out.split("\n").filter((line) => measureWidth(line) > width && !line.startsWith("  pnpm "));
  expect(long).toEqual([]);
});

it.each([true, false])("offers commands that work as they stand (in the repository: %s)", async (inRepository) => {
  for (const { args } of listNextCommands(inRepository, "nl")) {
    expect(await runHere(args, { env: { INIT_CWD: root } })).toMatchObject({ code: 0, err: "" });
  }
});

it("writes commands as a shell reads them", () => {
  expect(printCommand("waft", ["trace", "linkedin", "--chain", "share(note), like"])).toBe(
    'waft trace linkedin --chain "share(note), like"',
  );
});

it.each(Object.values(helpExamples).flat())("has an example in its help that works: %s", async (example) => {
  const args = [...example.matchAll(/"([^"]*)"|(\S+)/gu)].map((found) => found[1] ?? found[2] ?? "");
  // Some write a file: in a folder that is gone afterwards.
  const env = { INIT_CWD: createScratch({}) };
  const { code, err } = await runHere(args, { env });
  // Where something is found, that is what was asked for.
  const finds = ["stale", "lint-post"].includes(args[0] ?? "");
  expect({ code: finds && code === 1 ? 0 : code, err }).toEqual({ code: 0, err: "" });
});
