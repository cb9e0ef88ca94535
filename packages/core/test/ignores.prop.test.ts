import * as fc from "fast-check";
import { expect, it } from "vitest";
import { formatFile } from "../src/format/format-file.ts";
import { createReader } from "../src/syntax/parse-file.ts";
import { findIn } from "./compile-text.ts";
import { head } from "./find-marked.ts";
import { readSpan } from "./read-span.ts";

const reader = createReader();
const clause = fc.constantFrom(
  "loses sharer",
  "keeps text",
  "links\n via",
  "loses\n note,\n trail",
  "counts for via",
  "tells via",
);
const gap = fc.constantFrom(
  " ",
  "\n",
  "\n\n",
  " // ignore core/never-there because it was so once\n",
  "\n// ignore core/never-there because it was so once\n",
  " // ignore core/absent-person because it was so once\n",
  "\n // ignore core/absent-person because it was so once\n // and more\n",
);

it("what comments ignore does not depend on how lines are broken: the same is found in the one style", () => {
  const rule = fc.tuple(gap, fc.uniqueArray(clause), fc.array(gap, { minLength: 6, maxLength: 6 }), gap, gap);
  const write = (
    [before, clauses, gaps, last, after]: readonly [string, string[], string[], string, string],
    name: number,
  ): string =>
    `${before}rule r${name} {${gaps[5] ?? ""}on like of post when author is ${name === 0 ? "page" : "member"}${last}shows it to followers${clauses
      .map((one, index) => `${gaps[index] ?? ""}${one}`)
      .join("")} source diary }${after}`;
  fc.assert(
    fc.property(fc.array(rule, { minLength: 1, maxLength: 2 }), (rules) => {
      const text = `${head}\n${rules.map(write).join("\n")}`;
      const formatted = formatFile({ path: "main.waft", text }, reader).text ?? "";
      const find = (written: string): readonly string[] =>
        findIn(written)
          .diagnostics.map(({ code, span }) => `${code} ${readSpan(span, written).replaceAll(/\s+/gu, " ")}`)
          .toSorted();
      expect(find(formatted)).toEqual(find(text));
    }),
    { numRuns: 100 },
  );
});
