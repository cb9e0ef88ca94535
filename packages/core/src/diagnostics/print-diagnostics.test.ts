import { expect, it } from "vitest";
import type { Diagnostic } from "./diagnostic.ts";
import { printDiagnostics } from "./print-diagnostics.ts";

const file = "rules/of/a/village/main.waft";
const finding: Diagnostic = {
  code: "core/contradiction",
  severity: "error",
  message: "They say different things.",
  span: { file, start: 0, end: 4 },
  related: [{ span: { file, start: 5, end: 6 }, message: "The other one stands here." }],
  fixes: [],
};

function print(columns: number | undefined, breakPlaces = true): readonly string[] {
  const wrap = (sentence: string): readonly string[] => (columns === 50 ? sentence.split(/(?<=other) /u) : [sentence]);
  return printDiagnostics([finding], [], { wrap, breakPlaces, ...(columns === undefined ? {} : { columns }) }).split(
    "\n",
  );
}

it("puts what stands behind a place below it where both do not fit, and never breaks the place", () => {
  expect(print(50)).toEqual([
    `${file}:1:1`,
    "error core/contradiction",
    "They say different things.",
    `${file}:1:1`,
    "The other",
    "one stands here.",
  ]);
});

it.each([60, undefined])("leaves it on the line where it fits, and where nothing is said of columns: %s", (columns) => {
  expect(print(columns)).toEqual([
    `${file}:1:1 error core/contradiction`,
    "They say different things.",
    `${file}:1:1 The other one stands here.`,
  ]);
});

it("leaves lines whole where it is not asked to break them, for what reads them", () => {
  const broken = print(50, false);
  expect([broken[0], broken[2]]).toEqual([
    `${file}:1:1 error core/contradiction`,
    `${file}:1:1 The other one stands here.`,
  ]);
});
