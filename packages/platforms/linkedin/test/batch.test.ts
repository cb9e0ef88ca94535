import { compileFolder } from "@waft/platform-kit";
import { compareBatch, compareBatchWithTrace, compareStates, createDraw, randomBatch } from "@waft/core/testing";
import { evaluate, prepareBatch } from "@waft/runtime/batch";
import { expect, it } from "vitest";

const { model, bundle } = compileFolder(import.meta.url);
if (model === undefined || bundle === undefined) {
  throw new Error("The rules do not compile.");
}

it.each(["2016-03-01", "2019-06-01", "2026-11-26"])(
  "the batch call and the interpreter agree on every post and every chain of three acts as of %s",
  (day) => {
    const { disagreements, posts, acts } = compareBatch(model, bundle, { days: [day], hops: 3 });
    expect(disagreements).toEqual([]);
    expect(posts).toBeGreaterThanOrEqual(72);
    expect(acts).toBeGreaterThan(1000);
  },
);

it.each(["2016-03-01", "2019-06-01", "2026-11-26"])(
  "the batch call says what trace says of 3,000 chains of up to five acts as of %s",
  (day) => {
    const prepared = prepareBatch(bundle, day);
    if ("problems" in prepared) {
      throw new Error(prepared.problems[0]?.code);
    }
    const { batch } = prepared;
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const question = randomBatch(bundle, batch, { draw: createDraw(seed), chains: 500, wrongIn: 100 });
      const answer = evaluate(batch, question);
      if ("problems" in answer) {
        throw new Error(answer.problems[0]?.code);
      }
      expect(compareBatchWithTrace(bundle, { batch, question }, answer.result)).toEqual([]);
    }
  },
);

it.each(["2016-03-01", "2026-11-26"])("a state says what the batch call says of 500 chains as of %s", (day) => {
  const prepared = prepareBatch(bundle, day);
  if ("problems" in prepared) {
    throw new Error(prepared.problems[0]?.code);
  }
  const question = randomBatch(bundle, prepared.batch, { draw: createDraw(7), chains: 500, wrongIn: 300 });
  const { disagreements, states, wrong } = compareStates(prepared.batch, question);
  expect(disagreements).toEqual([]);
  expect(states).toBeGreaterThan(3);
  expect(wrong).toBeGreaterThan(0);
});
