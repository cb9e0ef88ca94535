import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { createReader } from "../src/syntax/parse-file.ts";
import { findIn } from "./compile-text.ts";
import { head } from "./find-marked.ts";

const packages = path.join(import.meta.dirname, "..", "..");
const village = readFileSync(path.join(packages, "runtime", "test", "village.waft"), "utf8");
const stories = readFileSync(path.join(packages, "platforms", "linkedin", "rules", "stories.waft"), "utf8");
const reader = createReader();

function countErrors(text: string): number {
  const { diagnostics } = reader.readFile({ path: "main.waft", text });
  return diagnostics.filter(({ severity }) => severity === "error").length;
}

it.each([
  ["the village", village, 3],
  ["LinkedIn's stories", stories, 37],
] as const)("a file that ends anywhere has two mistakes at most: %s", (_, text, step) => {
  const most = Array.from({ length: Math.floor(text.length / step) }, (_zero, at) =>
    countErrors(text.slice(0, at * step)),
  );
  expect(Math.max(...most)).toBeLessThanOrEqual(2);
});

it("of a platform that ends anywhere two mistakes are found at most", () => {
  for (let end = 0; end < village.length; end += 17) {
    const errors = findIn(village.slice(0, end)).diagnostics.filter(({ severity }) => severity === "error");
    expect(errors.length).toBeLessThanOrEqual(2);
  }
});

const clauses = [
  "keeps text, source diary",
  "shows\n  keeps text",
  "shows it for followers",
  "keeps everything but image",
  "counts for the author",
  "since 2016",
  "tells author then",
  "does not keep image",
];

it("each of ninety slips in one file is one finding, in its own rule", () => {
  const rules = Array.from({ length: 90 }, (_, index) => {
    const clause = clauses[index % clauses.length] ?? "";
    return `rule r${index} {\n  on like of post\n  ${clause}\n  source diary\n}\n`;
  });
  const { diagnostics } = reader.readFile({ path: "main.waft", text: head + rules.join("") });
  const starts = rules.map((_, index) => head.length + rules.slice(0, index).join("").length);
  const places = diagnostics.map(({ span }) => starts.findLastIndex((start) => start <= span.start));
  expect(places.toSorted((a, b) => a - b)).toEqual(rules.map((_, index) => index));
});
