import { readFileSync } from "node:fs";
import path from "node:path";
import type { Bundle } from "@waft/runtime";
import { loadBundle } from "@waft/runtime/load";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { breakJson } from "../../runtime/test/break-bundle.ts";
import { parseObject, type Json, type JsonObject } from "../../runtime/test/json.ts";
import { seal } from "../../runtime/test/seal.ts";
import { compilePlatform } from "../src/compile-platform.ts";
import { compileText } from "./compile-text.ts";
import { allowTime, countRuns } from "./count-runs.ts";
import { randomPlatform, writePlatform } from "./random-platform.ts";

const packages = path.join(import.meta.dirname, "..", "..");

function readText(...way: readonly string[]): string {
  return readFileSync(path.join(packages, ...way), "utf8");
}

function compileLinkedIn(): Bundle {
  const { bundle } = compilePlatform({
    entry: "main.waft",
    host: {
      read: (file) => readText("platforms", "linkedin", "rules", file),
      resolve: (_, specifier) => path.basename(specifier),
    },
  });
  if (bundle === undefined) {
    throw new Error("LinkedIn's rules do not compile.");
  }
  return bundle;
}

function asJson(bundle: Bundle): JsonObject {
  return parseObject(JSON.stringify(bundle));
}

const hasSchema = new Ajv2020().compile(parseObject(readText("runtime", "schema", "bundle.schema.json")));
const village = asJson(compileText(readText("runtime", "test", "village.waft")).bundle);
const numRuns = countRuns(500);

/** What the loader says of a value: taken, or for which reason it is refused. */
function load(value: Json): string {
  const loaded = loadBundle(value);
  return "problems" in loaded ? (loaded.problems[0]?.reason ?? "") : "taken";
}

it.each([
  ["LinkedIn", () => asJson(compileLinkedIn())],
  ["the village", () => village],
])("the bundle of %s has the published schema and loads", (_, make) => {
  const bundle = make();
  hasSchema(bundle);
  expect(hasSchema.errors).toBeNull();
  expect(load(bundle)).toBe("taken");
});

it(
  "the bundles of random platforms have the schema and load",
  () => {
    fc.assert(
      fc.property(randomPlatform, (platform) => {
        const bundle = asJson(compileText(writePlatform(platform)).bundle);
        expect([hasSchema(bundle), hasSchema.errors, load(bundle)]).toEqual([true, null, "taken"]);
      }),
      { numRuns },
    );
  },
  allowTime(numRuns),
);

it(
  "the schema and the loader refuse the same shapes",
  () => {
    fc.assert(
      fc.property(breakJson(village), (broken) => {
        const value = seal(broken);
        expect(load(value) === "shape").toBe(!hasSchema(value));
      }),
      { numRuns: numRuns * 4 },
    );
  },
  allowTime(numRuns * 4),
);

it("the same rules give the same bytes", () => {
  expect(JSON.stringify(compileLinkedIn())).toBe(JSON.stringify(compileLinkedIn()));
});

it("equal tables are stored once, and so are equal rows and cells", () => {
  const { tables, rows, cells, spans } = compileLinkedIn();
  for (const things of [tables, rows, cells]) {
    expect(new Set(things.map((thing) => JSON.stringify(thing))).size).toBe(things.length);
  }
  expect(spans.length).toBeGreaterThanOrEqual(tables.length);
});

it("a table that comes back is stored once, and two spans name it", () => {
  const { spans, tables } = compileText(`waft 1
platform village "Village"
use social
posts have text
source leaflet { title "Leaflet" kind official seen 2026-01 }
rule like { on like of post from 2012 until 2014 shows it to followers keeps everything source leaflet }
`).bundle;
  expect(spans).toEqual([{ table: 0 }, { from: "2012-01-01", table: 1 }, { from: "2014-01-01", table: 0 }]);
  expect(tables).toHaveLength(2);
});

it("texts stand apart from the table, each once, and no place of a rule file is in a bundle", () => {
  const { texts, ...rest } = compileLinkedIn();
  const { en, nl } = texts;
  const pairs =
    Array.isArray(en) && Array.isArray(nl) ? en.map((text, index) => JSON.stringify([text, nl[index]])) : [];
  expect(pairs.length).toBeGreaterThan(0);
  expect(new Set(pairs).size).toBe(pairs.length);
  expect(JSON.stringify(rest)).not.toMatch(/"(?:en|nl|span|start|end|file)":/u);
});
