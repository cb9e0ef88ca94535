import { prepareBatch, type Batch } from "@waft/runtime/batch";
import type { Bundle } from "@waft/runtime";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { compileText } from "../../test/compile-text.ts";
import { countRuns } from "../../test/count-runs.ts";
import { variedPlatform, writePlatform } from "../../test/random-platform.ts";
import { compareStates } from "./compare-states.ts";
import { createDraw, randomBatch } from "./random-batch.ts";

const asking = fc.record({
  day: fc.constantFrom("2014-01-01", "2016-03-01", "2018-01-01"),
  seed: fc.nat(),
  plain: fc.boolean(),
  wide: fc.boolean(),
});

/** The same platform with parts for more than one word, before those that it had. */
function widen(text: string): string {
  const names = Array.from({ length: 33 }, (_, at) => `a${at}`);
  return text
    .replace("part text ", `${names.map((name) => `part ${name}\n`).join("")}part text `)
    .replace("posts have text", `posts have ${names.join(", ")}, text`);
}

function prepare(bundle: Bundle, day: string): Batch {
  const prepared = prepareBatch(bundle, day);
  if ("problems" in prepared) {
    throw new Error(prepared.problems[0]?.code);
  }
  return prepared.batch;
}

it("a state says of every hop what the batch call says of it, and finds the same chains wrong", () => {
  const seen = { hops: 0, wrong: 0 };
  fc.assert(
    fc.property(variedPlatform, asking, (platform, { day, seed, plain, wide }) => {
      const text = writePlatform(platform);
      const { bundle } = compileText(wide ? widen(text) : text);
      const batch = prepare(bundle, day);
      expect(batch.words).toBe(wide ? 2 : 1);
      const question = randomBatch(bundle, batch, { draw: createDraw(seed), chains: 40, wrongIn: 150, plain });
      const { states, hops, wrong, disagreements } = compareStates(batch, question);
      expect(disagreements).toEqual([]);
      expect(states).toBeGreaterThan(1);
      seen.hops += hops;
      seen.wrong += wrong;
    }),
    { numRuns: countRuns(60) },
  );
  expect(Math.min(seen.hops, seen.wrong)).toBeGreaterThan(100);
});
