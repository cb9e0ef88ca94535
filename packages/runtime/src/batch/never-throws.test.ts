import { expect, it } from "vitest";
import { loadVillage } from "../../test/load-village.ts";
import type { Bundle } from "../bundle.ts";
import type { Problems } from "../problem.ts";
import { sayProblem } from "../say-problem.ts";
import type { BatchChains, BatchPosts, BatchQuestion } from "./batch-question.ts";
import { createBatchResult } from "./batch-result.ts";
import type { BatchActs, BatchStates } from "./batch-states.ts";
import type { Batch } from "./batch.ts";
import { evaluate } from "./evaluate.ts";
import { followStates } from "./follow-states.ts";
import { prepareBatch } from "./prepare-batch.ts";
import { prepareStates } from "./prepare-states.ts";

/** What a program without types may give. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion, typescript/no-unnecessary-type-parameters -- That it is not of this type is what matters.
const any = <Wanted>(value: unknown): Wanted => value as Wanted;

const village = loadVillage();
const prepared = prepareBatch(village, "2018");
if ("problems" in prepared) {
  throw new Error(prepared.problems[0]?.code);
}
const { batch } = prepared;
const posts: BatchPosts = { parts: new Uint32Array(batch.words) };
const acts: BatchActs = { actions: Uint16Array.of(0) };
const chains: BatchChains = { starts: Uint32Array.of(0, 1), posts: Uint32Array.of(0), ...acts };
const numbered = prepareStates(batch, { posts, acts });
if ("problems" in numbered) {
  throw new Error(numbered.problems[0]?.code);
}
const { states } = numbered;

/** The code and the place of the first problem, which can be said. */
function problemOf(answer: object | Problems): readonly unknown[] {
  const [problem] = "problems" in answer ? answer.problems : [];
  const said = problem && [sayProblem(problem), sayProblem(problem, "nl")];
  expect(said?.every(({ message, hint }) => !`${message}${hint}`.includes("{") && message !== "")).toBe(true);
  return [problem?.code, problem?.place];
}

const nothings: readonly unknown[] = [undefined, null, {}, [], 5, "text", (): number => 1];

it.each(nothings)("what is no bundle is a problem: %o", (nothing) => {
  expect(problemOf(prepareBatch(any<Bundle>(nothing), "2018"))).toEqual(["not-a-bundle", "bundle"]);
});

it.each([null, 2018, {}, ["2018"], Symbol("2018")])("what is no date is a problem: %o", (nothing) => {
  expect(prepareBatch(village, any<string>(nothing))).toMatchObject({ problems: [{ code: "not-a-date" }] });
});

it("a bundle that was never loaded is a problem or is answered, whatever stands in its fields", () => {
  const fields = Object.keys(village).flatMap((field) =>
    [...nothings, [null], [-1], [{}], -1, Number.NaN].map((value) => ({ ...village, [field]: value })),
  );
  const answers = fields.map((bundle) => {
    const answer = prepareBatch(any<Bundle>(bundle), "2018");
    if ("problems" in answer) {
      return problemOf(answer)[0];
    }
    evaluate(answer.batch, { posts, chains });
    prepareStates(answer.batch, { posts, acts });
    return "answered";
  });
  expect(new Set(answers)).toEqual(new Set(["not-a-bundle", "answered"]));
  expect(problemOf(prepareBatch({ ...village, rows: any<Bundle["rows"]>(null) }))).toEqual(["not-a-bundle", "bundle"]);
});

it("what is no question is a problem, with the first array that is missing", () => {
  const questions: readonly (readonly [unknown, string])[] = [
    ...nothings.map((nothing) => [nothing, "posts.parts"] as const),
    ...nothings.map((nothing) => [{ posts: nothing, chains }, "posts.parts"] as const),
    ...nothings.map((nothing) => [{ posts, chains: nothing }, "chains.starts"] as const),
    [{ posts }, "chains.starts"],
    [{ posts, chains: { ...chains, starts: null } }, "chains.starts"],
    [{ posts, chains: { ...chains, actors: null } }, "chains.actors"],
    ...nothings.slice(1).map((nothing) => [{ posts, chains, into: nothing }, "into.outcome"] as const),
    [{ posts, chains, into: { ...createBatchResult(batch, { hops: 1, chains: 1 }), hi: null } }, "into.hi"],
  ];
  for (const [question, place] of questions) {
    expect(problemOf(evaluate(batch, any<BatchQuestion>(question)))).toEqual(["not-a-batch", place]);
  }
  for (const nothing of nothings) {
    expect(problemOf(prepareStates(batch, any(nothing)))).toEqual(["not-a-batch", "posts.parts"]);
    expect(problemOf(prepareStates(batch, { posts, acts: any(nothing) }))).toEqual(["not-a-batch", "acts.actions"]);
  }
});

it("what is no batch and what are no states is a problem that says who makes them", () => {
  for (const nothing of [...nothings, { words: 1 }, { words: 1, table: {} }, prepared, states]) {
    expect(problemOf(evaluate(any<Batch>(nothing), { posts, chains }))).toEqual(["not-a-batch", "batch"]);
    expect(problemOf(prepareStates(any<Batch>(nothing), { posts, acts }))).toEqual(["not-a-batch", "batch"]);
  }
  for (const nothing of [...nothings, { firsts: new Uint16Array(1) }, numbered, batch]) {
    const answer = followStates(any<BatchStates>(nothing), Uint16Array.of(0));
    expect(problemOf(answer)).toEqual(["not-a-batch", "states"]);
  }
  for (const nothing of nothings) {
    expect(problemOf(followStates(states, any<Uint16Array>(nothing)))).toEqual(["not-a-batch", "log"]);
  }
  for (const nothing of nothings.slice(1)) {
    const answer = followStates(states, Uint16Array.of(0), any<Uint16Array>(nothing));
    expect(problemOf(answer)).toEqual(["not-a-batch", "into"]);
  }
});

it("more hops than an array can hold are a problem", () => {
  const wide: Batch = { ...batch, words: 2 ** 40 };
  const many = {
    posts: { parts: new Uint32Array() },
    chains: { ...chains, starts: Uint32Array.of(0), posts: new Uint32Array() },
  };
  expect(problemOf(evaluate(wide, many))).toEqual(["not-a-batch", "into"]);
});

it("a result of less than nothing cannot be made, and that is thrown", () => {
  expect(() => createBatchResult(batch, { hops: 1, chains: -1 })).toThrow(RangeError);
});
