import * as fc from "fast-check";
import { expect, it } from "vitest";
import { allowTime, countRuns } from "../../test/count-runs.ts";
import { randomFile } from "../../test/random-file.ts";
import { sprinkle } from "../../test/sprinkle.ts";
import { stripPlaces } from "../../test/strip-places.ts";
import { createReader } from "../syntax/parse-file.ts";
import type { FileNode } from "../syntax/tree.ts";
import { formatFile } from "./format-file.ts";
import { printTree } from "./print-tree.ts";
import { scanPieces } from "./scan-pieces.ts";

const reader = createReader();
const numRuns = countRuns(2000);

function read(text: string): FileNode {
  const { value, diagnostics } = reader.readFile({ path: "main.waft", text });
  expect({ text, diagnostics }).toEqual({ text, diagnostics: [] });
  return value;
}

function format(text: string): string {
  const formatted = formatFile({ path: "main.waft", text }, reader);
  expect({ text, diagnostics: formatted.diagnostics }).toEqual({ text, diagnostics: [] });
  return formatted.text ?? "";
}

/** All comments of a file, without the space behind them. */
function listRemarks(text: string): readonly string[] {
  return scanPieces(text).flatMap(({ remarks }) => remarks.map(({ image }) => image));
}

/** A tree, and a file that is read as that tree, badly written and full of comments. */
const untidy = fc.tuple(randomFile, fc.nat()).map(([tree, seed]) => ({ tree, text: sprinkle(printTree(tree), seed) }));

it(
  "a printed tree is read as the same tree",
  () => {
    fc.assert(
      fc.property(randomFile, (tree) => {
        expect(stripPlaces(read(printTree(tree)))).toEqual(stripPlaces(tree));
      }),
      { numRuns },
    );
  },
  allowTime(numRuns),
);

it(
  "formatting changes nothing that is said, and keeps each comment once and in its place",
  () => {
    fc.assert(
      fc.property(untidy, ({ text }) => {
        const formatted = format(text);
        expect(stripPlaces(read(formatted))).toEqual(stripPlaces(read(text)));
        expect(listRemarks(formatted)).toEqual(listRemarks(text));
      }),
      { numRuns },
    );
  },
  allowTime(numRuns),
);

it(
  "what is formatted is not changed by formatting it again",
  () => {
    fc.assert(
      fc.property(untidy, ({ text }) => {
        const formatted = format(text);
        expect(format(formatted)).toBe(formatted);
      }),
      { numRuns },
    );
  },
  allowTime(numRuns),
);

it(
  "a formatted file has no spaces at the ends of lines, no two empty lines together and one line end at its end",
  () => {
    fc.assert(
      fc.property(untidy, ({ text }) => {
        const formatted = format(text);
        expect(formatted).not.toMatch(/[ \t\r\uFEFF]\n|\n\n\n|^\n|\n\n$|\r|^\uFEFF/u);
        expect(formatted.endsWith("\n")).toBe(true);
      }),
      { numRuns },
    );
  },
  allowTime(numRuns),
);

it(
  "only its empty lines and comments decide how a file looks, not how it was spaced and broken into lines",
  () => {
    fc.assert(
      fc.property(randomFile, (tree) => {
        const text = printTree(tree);
        const dense = scanPieces(text).map(({ image, remarks, blank }) => {
          const above = remarks.map((one) => `${one.blank ? "\n" : ""}\n${one.image}\n`);
          return `${above.join("")}${blank ? "\n\n" : ""}${image} `;
        });
        expect(format(dense.join(""))).toBe(format(text));
      }),
      { numRuns },
    );
  },
  allowTime(numRuns),
);
