import process from "node:process";
import { expect, it } from "vitest";
import { listPlatforms } from "../platforms/create-pages.ts";
import { chooseParts, listParts } from "./list-parts.ts";
import { printSummary } from "./print-summary.ts";
import { runPart } from "./run-part.ts";

const platforms = listPlatforms();
const parts = listParts({ platforms, scale: 1, pictures: "pictures" });

it("a night tries every platform and bridge, and as many cases as it promises", () => {
  expect(platforms).toContain("fedi-to-sky");
  const names = parts.map(({ name }) => name);
  expect(platforms.filter((platform) => !names.includes(`mutate ${platform}`))).toEqual([]);
  expect(parts.flatMap(({ env }) => env?.["WAFT_RUNS"] ?? [])).toEqual(["100000", "20000"]);
  const scaled = listParts({ platforms, scale: 0.00001, pictures: "pictures" });
  expect(scaled.flatMap(({ env }) => env?.["WAFT_RUNS"] ?? [])).toEqual(["1", "1"]);
});

it("parts are chosen by their names, mutants of all platforms by one", () => {
  const choose = (...asked: readonly string[]): readonly string[] => chooseParts(parts, asked).map(({ name }) => name);
  expect(choose()).toHaveLength(parts.length);
  expect(choose("laws", "mutate x")).toEqual(["laws", "mutate x"]);
  expect(choose("mutate")).toHaveLength(platforms.length);
  expect(choose("law")).toEqual([]);
});

it("a part is summed up by the line it looks for, or by what it said last, and fails when its command does", async () => {
  const run = (name: string, script: string): ReturnType<typeof runPart> =>
    runPart({ name, words: [process.execPath, "-e", script], summary: /notice (.+)/u }, import.meta.dirname);
  const results = [
    await run("good", "console.log('notice 3 of 4 | so\\nthe end')"),
    await run("bad", "console.error('broken'); process.exitCode = 3"),
    await runPart({ name: "none", words: ["there-is-no-such-command"], summary: /x/u }, import.meta.dirname),
  ];
  expect(printSummary(results.map((result) => ({ ...result, seconds: 1.6 })))).toEqual([
    "| part | result | seconds | |",
    "| --- | --- | ---: | --- |",
    "| good | pass | 2 | 3 of 4 \\| so |",
    "| bad | FAIL | 2 | broken |",
    expect.stringContaining("| none | FAIL | 2 | there-is-no-such-command: "),
    "",
    "1 passed, 2 failed",
  ]);
});
