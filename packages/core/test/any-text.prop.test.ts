import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { formatFile } from "../src/format/format-file.ts";
import { scanPieces } from "../src/format/scan-pieces.ts";
import { createReader } from "../src/syntax/parse-file.ts";
import { allTokens } from "../src/syntax/tokens.ts";
import { social } from "../src/vocabulary/social.ts";
import { compileText, findIn } from "./compile-text.ts";
import { allowTime, countRuns } from "./count-runs.ts";
import { mutate } from "./mutate.ts";
import { randomPlatform, writePlatform } from "./random-platform.ts";
import { sprinkle } from "./sprinkle.ts";
import { stripPlaces } from "./strip-places.ts";

const packages = path.join(import.meta.dirname, "..", "..");
const reader = createReader();
const numRuns = countRuns(2000);

function readFolder(folder: string): readonly string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".waft"));
  return files.map((file) => readFileSync(path.join(folder, file), "utf8"));
}

const village = readFolder(path.join(packages, "runtime", "test"));
const linkedIn = readFolder(path.join(packages, "platforms", "linkedin", "rules"));

const begin = "waft 1\nplatform village\nuse social\nposts have text\n";
const word = fc.constantFrom(
  ...allTokens.flatMap(({ PATTERN }) => (typeof PATTERN === "string" ? [PATTERN] : [])),
  "text",
  "like",
  "2016-02-30",
  "5",
  '"a"',
  '"open',
  "// note\n",
  "/// doc\n",
  "\n",
  "text.link",
);

/** Bytes, characters, words of the language in any order, and damaged rule files. */
const anyText = fc.oneof(
  fc.uint8Array({ maxLength: 200 }).map((bytes) => new TextDecoder().decode(bytes)),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => String.fromCharCode(...bytes)),
  fc.string({ unit: "binary", maxLength: 100 }),
  fc.array(word, { maxLength: 60 }).map((words) => words.join(" ")),
  fc.array(word, { maxLength: 60 }).map((words) => begin + words.join(" ")),
  fc.tuple(fc.constantFrom(...village, ...linkedIn, social), fc.nat()).map(([text, seed]) => mutate(text, seed)),
);

/** What one text may take of the processor, in microseconds: it mostly takes a thousandth of that, however busy it is. */
const mostTime = 5_000_000;

it(
  "any text is read, checked and formatted without a fault and without end, and its findings lie within it",
  () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const start = process.threadCpuUsage();
        const { diagnostics } = findIn(text);
        formatFile({ path: "main.waft", text }, reader);
        const { user, system } = process.threadCpuUsage(start);
        expect(user + system).toBeLessThan(mostTime);
        const own = diagnostics.filter(({ span }) => span.file === "main.waft");
        expect(own.every(({ span: { start: from, end } }) => from >= 0 && from <= end && end <= text.length)).toBe(
          true,
        );
      }),
      { numRuns },
    );
  },
  allowTime(numRuns),
);

const damaged = fc.tuple(fc.constantFrom(...village, ...linkedIn), fc.nat()).map(([text, seed]) => mutate(text, seed));

it(
  "a damaged file that can be read says the same when it is formatted, with its comments, once and for all",
  () => {
    let formatted = 0;
    fc.assert(
      fc.property(damaged, (text) => {
        // What cannot be read any more says nothing: another file stands in for it.
        const isReadable = reader.readFile({ path: "main.waft", text }).diagnostics.length === 0;
        const tried = isReadable ? text : begin;
        formatted += Number(isReadable);
        const tidy = formatFile({ path: "main.waft", text: tried }, reader).text ?? "";
        const after = reader.readFile({ path: "main.waft", text: tidy });
        expect(after.diagnostics).toEqual([]);
        expect(stripPlaces(after.value)).toEqual(
          stripPlaces(reader.readFile({ path: "main.waft", text: tried }).value),
        );
        expect(listRemarks(tidy)).toEqual(listRemarks(tried));
        expect(formatFile({ path: "main.waft", text: tidy }, reader).text).toBe(tidy);
      }),
      { numRuns },
    );
    // One in five can be read; of few cases perhaps none.
    expect(formatted).toBeGreaterThan(numRuns / 20 - 10);
  },
  allowTime(numRuns),
);

it(
  "a file that cannot be read is not formatted, and its findings are those of reading it",
  () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { diagnostics } = reader.readFile({ path: "main.waft", text });
        const formatted = formatFile({ path: "main.waft", text }, reader);
        expect(formatted.diagnostics).toEqual(diagnostics);
        expect(formatted.text === undefined).toBe(diagnostics.some(({ severity }) => severity === "error"));
      }),
      { numRuns },
    );
  },
  allowTime(numRuns),
);

it(
  "formatting does not change the bundle",
  () => {
    const platform = fc.oneof(
      { weight: 9, arbitrary: randomPlatform.map((one) => writePlatform(one)) },
      { weight: 1, arbitrary: fc.constantFrom(...village) },
    );
    fc.assert(
      fc.property(platform, fc.nat(), (text, seed) => {
        const untidy = sprinkle(text, seed);
        const { text: tidy = "" } = formatFile({ path: "main.waft", text: untidy }, reader);
        expect(JSON.stringify(compileText(tidy).bundle)).toBe(JSON.stringify(compileText(untidy).bundle));
      }),
      { numRuns },
    );
  },
  allowTime(numRuns),
);

function listRemarks(text: string): readonly string[] {
  return scanPieces(text).flatMap(({ remarks }) => remarks.map(({ image }) => image));
}
