import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { afterAll, expect, it } from "vitest";
import { listPlatforms } from "../platforms/create-pages.ts";
import { chooseParts, listParts } from "./list-parts.ts";
import { nameLog, readResults, writeResults } from "./night.ts";
import { printSummary } from "./print-summary.ts";
import { runPart } from "./run-part.ts";

const folder = mkdtempSync(path.join(tmpdir(), "waft-night-test-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

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
  const log = nameLog({ folder, scale: 1 }, "mutate x");
  const place = { root: import.meta.dirname, log };
  const run = (name: string, script: string): ReturnType<typeof runPart> =>
    runPart({ name, words: [process.execPath, "-e", script], summary: /notice (.+)/u }, place);
  const results = [
    await run("bad", "console.error('broken'); process.exitCode = 3"),
    await runPart({ name: "none", words: ["there-is-no-such-command"], summary: /x/u }, place),
    await runPart(
      {
        name: "slow",
        words: [process.execPath, "-e", "console.log('- FAIL: a: 1\\n- pass: b\\n- FAIL: c: 2\\n')"],
        summary: /x/u,
        faults: /^- FAIL: (.+)$/gmu,
      },
      place,
    ),
    await run("good", "console.log('notice 3 of 4 | so\\nthe end')"),
  ];
  expect(readFileSync(log, "utf8")).toBe("notice 3 of 4 | so\nthe end\n");
  expect(printSummary(results.map((result) => ({ ...result, seconds: 1.6 })))).toEqual([
    "| part | result | seconds | |",
    "| --- | --- | ---: | --- |",
    "| bad | FAIL | 2 | broken |",
    expect.stringContaining("| none | FAIL | 2 | there-is-no-such-command: "),
    "| slow | FAIL | 2 | a: 1; c: 2 |",
    "| good | pass | 2 | 3 of 4 \\| so |",
    "",
    "1 passed, 3 failed",
  ]);
});

it("a night that is cut off leaves what it found, for one that goes on at the same scale", () => {
  const night = { folder: path.join(folder, "cut/off"), scale: 0.5 };
  expect(readResults(night)).toEqual([]);
  const results = [
    { name: "laws", ok: true, seconds: 3.25, said: "5 passed" },
    { name: "bench", ok: false, seconds: 1, said: "too slow" },
  ];
  writeResults(night, results);
  expect(readResults(night)).toEqual(results);
  expect(readResults({ ...night, scale: 1 })).toEqual([]);
  expect(readFileSync(path.join(night.folder, "summary.md"), "utf8")).toContain("| bench | FAIL | 1 | too slow |\n");
});
