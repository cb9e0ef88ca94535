import { expect, it } from "vitest";
import { loadVillage } from "../../test/load-village.ts";
import { createPartSet } from "../part-set.ts";
import type { Batch } from "./batch.ts";
import type { BatchChains, BatchPosts, BatchQuestion } from "./batch-question.ts";
import { batchOutcomes, batchTroubles, createBatchResult, noForm, type BatchResult } from "./batch-result.ts";
import { evaluate } from "./evaluate.ts";
import { sayProblem } from "../say-problem.ts";
import { prepareBatch } from "./prepare-batch.ts";

const village = loadVillage();

function prepare(asOf = "2018"): Batch {
  const prepared = prepareBatch(village, asOf);
  if ("problems" in prepared) {
    throw new Error(prepared.problems[0]?.code);
  }
  return prepared.batch;
}

const batch = prepare();
const share = batch.actions.indexOf("share");
const like = batch.actions.indexOf("like");

function setOf(...names: readonly string[]): readonly number[] {
  return createPartSet(
    names.map((name) => batch.parts.indexOf(name)),
    batch.parts.length,
  );
}

const posts: BatchPosts = { parts: Uint32Array.from(setOf("text.link")) };

function chainOf(actions: readonly number[], more: Partial<BatchChains> = {}): BatchChains {
  return {
    starts: Uint32Array.of(0, actions.length),
    posts: Uint32Array.of(0),
    actions: Uint16Array.from(actions),
    ...more,
  };
}

function ask(question: BatchQuestion): BatchResult {
  const answer = evaluate(batch, question);
  if ("problems" in answer) {
    throw new Error(answer.problems[0]?.code);
  }
  return answer.result;
}

function refusalOf(question: BatchQuestion): string | undefined {
  const answer = evaluate(batch, question);
  const [problem] = "problems" in answer ? answer.problems : [];
  return problem && sayProblem(problem).message;
}

function troubleOf(chains: BatchChains, of: BatchPosts = posts): readonly [string | undefined, number | undefined] {
  const { trouble, troubleAt } = ask({ posts: of, chains });
  return [batchTroubles[trouble[0] ?? 0], troubleAt[0]];
}

it("says hop by hop the outcome, the form and whom it counts for", () => {
  const { outcome, form, countsFor, trouble } = ask({ posts, chains: chainOf([share, like]) });
  expect([...outcome].map((one) => batchOutcomes[one])).toEqual(["shown", "may-be-shown"]);
  expect([...form].map((one) => batch.forms[one])).toEqual(["leaflet", "leaflet"]);
  expect([...countsFor]).toEqual([...setOf("author"), ...setOf("author")]);
  expect([...trouble]).toEqual([0]);
});

it("a date that is none is refused, and so is a bundle whose cells do not fit", () => {
  expect(prepareBatch(village, "soon")).toMatchObject({ problems: [{ code: "not-a-date" }] });
  const cells = village.cells.map((cell) => ({ ...cell, rows: [] }));
  expect(prepareBatch({ ...village, cells }, "2018")).toMatchObject({ problems: [{ code: "not-a-bundle" }] });
});

it("arrays of the wrong length or kind refuse the whole call, with the reason", () => {
  const chains = chainOf([share]);
  const wrong: readonly (readonly [BatchQuestion, string])[] = [
    [{ posts: { ...posts, authors: new Uint16Array(2) }, chains }, "posts.authors"],
    [{ posts, chains: { ...chains, posts: new Uint32Array(3) } }, "chains.posts"],
    [{ posts, chains: { ...chains, actors: new Uint16Array(0) } }, "chains.actors"],
    [{ posts, chains: { ...chains, brings: new Uint32Array(9) } }, "chains.brings"],
    [{ posts, chains: { ...chains, starts: Uint32Array.of(0, 2) } }, "chains.starts"],
    [{ posts, chains: { ...chains, starts: Uint32Array.of(0, 0xff_ff_ff_ff) } }, "chains.starts"],
    [{ posts, chains: { ...chains, starts: new Uint32Array(0) } }, "chains.starts"],
    [{ posts, chains, into: createBatchResult(batch, { hops: 0, chains: 1 }) }, "into.outcome"],
    [{ posts, chains, into: createBatchResult(batch, { hops: 1, chains: 0 }) }, "into.trouble"],
  ];
  for (const [question, name] of wrong) {
    expect(refusalOf(question)).toMatch(new RegExp(`^'${name}' (?:does not fit: it must be a|must never fall)`, "u"));
  }
  const falling = { ...chainOf([share, share]), starts: Uint32Array.of(2, 0), posts: Uint32Array.of(0) };
  expect(refusalOf({ posts, chains: falling })).toContain("'chains.starts' must never fall");
});

it("what is wrong inside a chain marks that chain, and says at which act", () => {
  expect(troubleOf(chainOf([share, 60_000]))).toEqual(["unknown-action", 2]);
  expect(troubleOf(chainOf([share, like], { actors: Uint16Array.of(0, 60_000) }))).toEqual(["unknown-actor", 2]);
  expect(troubleOf(chainOf([like], { actors: Uint16Array.of(batch.actors.length + 2) }))).toEqual(["nobody-there", 1]);
  expect(troubleOf(chainOf([like], { brings: Uint32Array.from(setOf("note")) }))).toEqual(["not-allowed-here", 1]);
  expect(troubleOf(chainOf([like], { brings: new Uint32Array(batch.words).fill(1 << 31) }))).toEqual([
    "unknown-part",
    1,
  ]);
  expect(troubleOf(chainOf([like], { posts: Uint32Array.of(7) }))).toEqual(["unknown-post", 0]);
  expect(troubleOf(chainOf([like]), { parts: Uint32Array.from(setOf("note")) })).toEqual(["not-part-of-post", 0]);
  expect(troubleOf(chainOf([like]), { ...posts, authors: Uint16Array.of(99) })).toEqual(["unknown-actor", 0]);
  expect(troubleOf(chainOf(Array.from({ length: 1001 }, () => like)))).toEqual(["chain-too-long", 0]);
});

it("a marked chain has no answers, and takes none from the chains beside it", () => {
  const chains: BatchChains = {
    starts: Uint32Array.of(0, 2, 4, 6),
    posts: Uint32Array.of(0, 0, 0),
    actions: Uint16Array.of(share, like, share, 60_000, share, like),
  };
  const { outcome, form, lo, trouble } = ask({ posts, chains });
  expect([...trouble].map((one) => batchTroubles[one])).toEqual(["none", "unknown-action", "none"]);
  expect([...outcome.subarray(2, 4)]).toEqual([0, 0]);
  expect([...form.subarray(2, 4)]).toEqual([noForm, noForm]);
  const width = 4 * batch.words;
  expect(lo.subarray(2 * width, 4 * width).some((word) => word !== 0)).toBe(false);
  expect([...lo.subarray(4 * width)]).toEqual([...lo.subarray(0, 2 * width)]);
});

it("writes into arrays that are larger than needed, and leaves what is beyond", () => {
  const into = createBatchResult(batch, { hops: 5, chains: 3 });
  into.outcome.fill(99);
  into.hi.fill(7);
  const { outcome, hi } = ask({ posts, chains: chainOf([share, like]), into });
  expect(outcome).toBe(into.outcome);
  expect([...outcome.subarray(2)]).toEqual([99, 99, 99]);
  expect(hi.subarray(2 * 4 * batch.words).every((word) => word === 7)).toBe(true);
});

it("without place for levels it says the same of all else", () => {
  const question: BatchQuestion = { posts, chains: chainOf([share, like, like]) };
  const whole = ask(question);
  const bare = ask({ ...question, into: createBatchResult(batch, { hops: 3, chains: 1, levels: false }) });
  expect(bare.lo).toHaveLength(0);
  expect([bare.outcome, bare.form, bare.countsFor]).toEqual([whole.outcome, whole.form, whole.countsFor]);
});
