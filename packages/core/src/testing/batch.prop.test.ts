import { createBatchResult, evaluate, prepareBatch, type Batch, type BatchResult } from "@waft/runtime/batch";
import type { Bundle } from "@waft/runtime";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { compileText } from "../../test/compile-text.ts";
import { countRuns } from "../../test/count-runs.ts";
import { randomPlatform, writePlatform } from "../../test/random-platform.ts";
import { compareBatch } from "./compare-batch.ts";
import { compareBatchWithTrace } from "./compare-batch-with-trace.ts";
import { createDraw, randomBatch } from "./random-batch.ts";

const days = ["2014-01-01", "2016-03-01", "2018-01-01"];

const asking = fc.record({ day: fc.constantFrom(...days), seed: fc.nat(), levels: fc.boolean(), wide: fc.boolean() });

/** The same platform with parts for more than two words, some before and some behind those that it had. */
function widen(text: string): string {
  const names = Array.from({ length: 30 }, (_, at) => [`a${at}`, `p${at}`]).flat();
  const parts = names.map((name) => `part ${name}${name.startsWith("a") ? " { link }" : ""}\n`).join("");
  return text
    .replace("part image\n", `part image\n${parts}`)
    .replace("card\nactor", `card, ${names.join(", ")}\nactor`);
}

function prepare(bundle: Bundle, day: string): Batch {
  const prepared = prepareBatch(bundle, day);
  if ("problems" in prepared) {
    throw new Error(prepared.problems[0]?.code);
  }
  return prepared.batch;
}

/** Results are full of other numbers before: nothing may be left of them. */
function soil(result: BatchResult): BatchResult {
  const { outcome, form, countsFor, counting, lo, hi, copied, counters, trouble, troubleAt } = result;
  for (const array of [outcome, form, countsFor, counting, lo, hi, copied, counters, trouble, troubleAt]) {
    array.fill(0xa5);
  }
  return result;
}

it("the batch call says what trace says, hop by hop, and finds the same chains wrong", () => {
  const seen = { right: 0, wrong: 0 };
  fc.assert(
    fc.property(randomPlatform, asking, (platform, { day, seed, levels, wide }) => {
      const text = writePlatform(platform);
      const { bundle } = compileText(wide ? widen(text) : text);
      const batch = prepare(bundle, day);
      expect(batch.words).toBe(wide ? 4 : 1);
      const question = randomBatch(bundle, batch, { draw: createDraw(seed), chains: 40, wrongIn: 60 });
      const size = { hops: question.chains.actions.length, chains: question.chains.posts.length, levels };
      const answer = evaluate(batch, { ...question, into: soil(createBatchResult(batch, size)) });
      if ("problems" in answer) {
        throw new Error(answer.problems[0]?.code);
      }
      expect(compareBatchWithTrace(bundle, { batch, question }, answer.result)).toEqual([]);
      const wrong = answer.result.trouble.filter((trouble) => trouble !== 0).length;
      seen.wrong += wrong;
      seen.right += question.chains.posts.length - wrong;
    }),
    { numRuns: countRuns(150) },
  );
  expect(Math.min(seen.right, seen.wrong)).toBeGreaterThan(100);
});

it("the batch call agrees with the interpreter on every post and every chain of two acts of random platforms", () => {
  fc.assert(
    fc.property(randomPlatform, (platform) => {
      const { bundle, model } = compileText(writePlatform(platform));
      const { acts, disagreements } = compareBatch(model, bundle, { days, hops: 2 });
      expect(disagreements).toEqual([]);
      expect(acts).toBeGreaterThan(0);
    }),
    { numRuns: countRuns(25) },
  );
});
