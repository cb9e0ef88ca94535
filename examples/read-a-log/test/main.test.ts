import { mkdtempDisposableSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { findExample, readExcerpt, runExample } from "../../../tooling/examples/run-example.ts";
import { readLog } from "../src/read-log.ts";

const folder = findExample(import.meta.filename);

it("says how many viewers of the log saw the author, on two days, and that the log is made up", () => {
  const { out, err, code } = runExample(folder, "src/main.ts");
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain(readExcerpt(folder));
  expect(out).toContain("made up");
  const sums = [...out.matchAll(/saw it: (\d+), did not: (\d+), not said: (\d+)/gu)].map((found) =>
    found.slice(1).map(Number),
  );
  expect(sums.length).toBe(4);
  // Every viewer is in one of the three.
  expect(sums.map((one) => one.reduce((sum, count) => sum + count))).toEqual([1315, 1315, 1315, 1315]);
  const [[before = 0] = [], , [after = 0] = []] = sums;
  expect(after).toBeGreaterThan(before);
});

it("names the line of what cannot be read or asked, and ends with 1", () => {
  using log = mkdtempDisposableSync(path.join(tmpdir(), "waft-log-"));
  const file = path.join(log.path, "log.csv");
  const lines = ["chain,hop,action,brings,viewers", "a,1,teleport,,5", "b,2,like,,5", "c,1,like,,many"];
  writeFileSync(file, lines.join("\r\n"));
  const { err, code } = runExample(folder, "src/main.ts", [file]);
  expect(code).toBe(1);
  expect(err.trim().split("\n")).toEqual([
    "line 3: hop 1 of chain 'b' should stand here, not hop 2.",
    "line 4: there should be five fields, the last one a number: 'c,1,like,,many'.",
    expect.stringMatching(/^line 2: .*teleport/u),
  ]);
});

it("refuses a file with other columns", () => {
  expect(readLog("when,who\n1,2\n").wrong).toEqual([
    "line 1: a log begins with 'chain,hop,action,brings,viewers', not with 'when,who'.",
  ]);
});
