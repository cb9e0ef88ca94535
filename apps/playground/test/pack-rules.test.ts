import { asyncProperty, assert, constantFrom, dictionary, string } from "fast-check";
import { expect, it } from "vitest";
import { packedRules, versionOne } from "./links/version-1.ts";
import { mostUnpacked, packRules, unpackRules } from "../src/rules/pack-rules.ts";

const allowed = ["linkedin/main.waft", "linkedin/flat.waft"];

it("reads back the files that it packs, whatever stands in them", async () => {
  await assert(
    asyncProperty(dictionary(constantFrom(...allowed), string({ unit: "grapheme" }), { minKeys: 1 }), async (files) => {
      const packed = await packRules(files);
      expect(packed).toMatch(/^[\w-]+$/u);
      expect(await unpackRules(packed, allowed)).toEqual({ ...files });
    }),
  );
});

it("refuses what unfolds to far more than it is, before it has unfolded", async () => {
  const bomb = await packRules({ "linkedin/main.waft": "a".repeat(4_000_000) });
  expect(bomb.length).toBeLessThan(8000);
  expect(await unpackRules(bomb, allowed)).toBe(undefined);
  const largest = { "linkedin/main.waft": "a".repeat(mostUnpacked - 30) };
  expect(await unpackRules(await packRules(largest), allowed)).toEqual(largest);
});

it.each([
  ["files that may not be changed", { "../../secret": "x" }],
  ["files of other platforms", { "x/main.waft": "x" }],
  ["no file at all", {}],
])("refuses %s", async (_, files) => {
  expect(await unpackRules(await packRules(files), allowed)).toBe(undefined);
});

it("refuses what it did not pack, and never throws", async () => {
  await assert(
    asyncProperty(string({ unit: constantFrom("a", "B", "7", "-", "_", "=", "%", "é", "\0") }), async (text) => {
      expect(await unpackRules(text, allowed)).toBe(undefined);
    }),
  );
  const packed = await packRules({ "linkedin/main.waft": "waft 1\nplatform linkedin\n" });
  expect(await unpackRules(packed.slice(0, -9), allowed)).toBe(undefined);
});

it("opens the rules in every link of the corpus as they were when it was made", async () => {
  const packed = versionOne.flatMap(({ view }) => view.rules ?? []);
  expect(packed).toHaveLength(1);
  for (const one of packed) {
    expect(await unpackRules(one, Object.keys(packedRules))).toEqual(packedRules);
  }
});
