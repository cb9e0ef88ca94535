import { expect, it } from "vitest";
import { createScreen } from "../screen/screen.ts";
import { printTable } from "./print-table.ts";

const sink = { write: (): void => {}, columns: undefined, color: false };

function print(rows: readonly (readonly string[])[], width: number): readonly string[] {
  const screen = createScreen({ stdout: sink, stderr: sink, env: {}, cwd: "." }, { width });
  return printTable({ head: ["rule", "sources"], rows }, screen).slice(2);
}

it("breaks cells between words before it breaks a name that has to be copied", () => {
  expect(print([["a-name-of-a-rule-that-is-long", "one-source, another-source"]], 46)).toEqual([
    "a-name-of-a-rule-that-is-long  one-source,",
    "                               another-source",
  ]);
});

it("breaks names where words alone are too wide, and keeps to the width", () => {
  const lines = print([["a-name-of-a-rule-that-is-long", "one-source-of-many"]], 32);
  expect(lines.join("").replaceAll(" ", "")).toContain("a-name-of");
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(32);
});
