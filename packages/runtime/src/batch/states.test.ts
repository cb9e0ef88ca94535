import { expect, it } from "vitest";
import { loadVillage } from "../../test/load-village.ts";
import { createPartSet } from "../part-set.ts";
import { sayProblem } from "../say-problem.ts";
import type { BatchPosts } from "./batch-question.ts";
import { batchOutcomes, batchTroubles, noForm } from "./batch-result.ts";
import type { BatchActs, BatchStates } from "./batch-states.ts";
import { followStates } from "./follow-states.ts";
import { mergeStates } from "./merge-states.ts";
import { prepareBatch } from "./prepare-batch.ts";
import { prepareStates } from "./prepare-states.ts";

const prepared = prepareBatch(loadVillage(), "2018");
if ("problems" in prepared) {
  throw new Error(prepared.problems[0]?.code);
}
const { batch } = prepared;
const setOf = (...names: readonly string[]): readonly number[] =>
  createPartSet(
    names.map((name) => batch.parts.indexOf(name)),
    batch.parts.length,
  );

/** A post with a link, one without, and one that cannot be. */
const posts: BatchPosts = { parts: Uint32Array.from([setOf("text.link"), setOf(), setOf("note")].flat()) };
/** The kinds of acts: a share, a like, and a like that brings what it may not. */
const acts: BatchActs = {
  actions: Uint16Array.from(["share", "like", "like"], (name) => batch.actions.indexOf(name)),
  brings: Uint32Array.from([setOf(), setOf(), setOf("note")].flat()),
};
const [share, like, wrong] = [0, 1, 2];

function prepare(of: BatchActs = acts): BatchStates {
  const answer = prepareStates(batch, { posts, acts: of });
  if ("problems" in answer) {
    throw new Error(answer.problems[0]?.code);
  }
  return answer.states;
}

const states = prepare();
const { answers } = states;
const [first = 0, , firstOfWrong = 0] = states.firsts;

function follow(log: readonly number[]): readonly number[] {
  const answer = followStates(states, Uint16Array.from(log));
  if ("problems" in answer) {
    throw new Error(answer.problems[0]?.code);
  }
  return [...answer.result];
}

function troublesOf(log: readonly number[]): readonly (string | undefined)[] {
  return follow(log).map((state) => batchTroubles[answers.trouble[state] ?? 0]);
}

it("a state says the outcome, the form and whom it counts for", () => {
  const found = follow([first + share, like]);
  expect(found.map((state) => batchOutcomes[answers.outcome[state] ?? 0])).toEqual(["shown", "may-be-shown"]);
  expect(found.map((state) => batch.forms[answers.form[state] ?? noForm])).toEqual(["leaflet", "leaflet"]);
  expect(
    found.flatMap((state) => [...answers.countsFor.subarray(state * batch.words, (state + 1) * batch.words)]),
  ).toEqual([...setOf("author"), ...setOf("author")]);
});

it("from a wrong act on the trouble is said, and what was before it is not reached", () => {
  expect(troublesOf([first + share, wrong, like, first + like])).toEqual([
    "none",
    "not-allowed-here",
    "not-allowed-here",
    "none",
  ]);
  expect(follow([first + share, wrong])[0]).toBe(0);
  expect(answers.outcome[0]).toBe(batchOutcomes.indexOf("not-reached"));
});

it("a wrong post, an entry that is nothing, and acts before the first chain are said from the first act on", () => {
  expect(troublesOf([firstOfWrong + like, share])).toEqual(["not-part-of-post", "not-part-of-post"]);
  expect(troublesOf([0xff_ff, like, first + like])).toEqual(["unknown-post", "unknown-post", "none"]);
  expect(troublesOf([like, share, first + like])).toEqual(["unknown-post", "unknown-post", "none"]);
});

it("a chain of a thousand acts is followed, one of more is too long, wherever it stands in the log", () => {
  const long = (length: number): readonly number[] => [first + like, ...Array.from({ length: length - 1 }, () => like)];
  expect(new Set(troublesOf([...long(3), ...long(1000), ...long(2)]))).toEqual(new Set(["none"]));
  const found = troublesOf([...long(3), ...long(1001), ...long(2)]);
  expect(found.slice(0, 3)).toEqual(["none", "none", "none"]);
  expect(new Set(found.slice(3, 1004))).toEqual(new Set(["chain-too-long"]));
  expect(found.slice(1004)).toEqual(["none", "none"]);
});

it("a log of many stretches says of each chain what it says of it alone, though one of them is wrong", () => {
  const chain = [first + share, like, first + like];
  const log = Array.from({ length: 70_000 }, (_, at) =>
    at === 50_000 ? [first + share, wrong, 0xff_ff] : chain,
  ).flat();
  const found = follow(log);
  const alone = follow(chain);
  expect(found.slice(150_000, 150_003)).toEqual(follow([first + share, wrong, 0xff_ff]));
  const others = found.filter((state, hop) => (hop < 150_000 || hop > 150_002) && state !== alone[hop % 3]);
  expect(others).toEqual([]);
});

it("arrays of the wrong kind or length are refused, and nothing is written beyond the log", () => {
  const log = Uint16Array.of(first);
  const refused = [
    prepareStates(batch, { posts, acts: { ...acts, brings: new Uint32Array(1) } }),
    followStates(states, log, new Uint16Array(0)),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- What a program without types may give.
    followStates(states, [first] as unknown as Uint16Array),
  ];
  const messages = refused.map((answer) =>
    "problems" in answer && answer.problems[0] ? sayProblem(answer.problems[0]).message : "",
  );
  expect(messages.map((message) => message.split("'")[1])).toEqual(["acts.brings", "into", "log"]);
  const into = Uint16Array.of(7, 7);
  followStates(states, log, into);
  expect(into[1]).toBe(7);
});

it("too many states are refused, with what there is too much of", () => {
  const kinds = 65_535;
  const answer = prepareStates(batch, { posts, acts: { actions: new Uint16Array(kinds) } });
  expect(answer).toMatchObject({ problems: [{ code: "too-many-states" }] });
});

it("states that answer alike now and after every act are one", () => {
  // The last one answers what those before it do, but there the act is wrong.
  expect(mergeStates(["a", "a", "b", "b", "b"], [2, 3, 2, 3, -1])).toEqual([0, 0, 1, 1, 2]);
});

it("posts that nothing tells apart have the same number, and without kinds of acts nothing is known", () => {
  expect(states.firsts[0]).toBe(states.firsts[1]);
  const none = prepare({ actions: new Uint16Array(0) });
  const answer = followStates(none, Uint16Array.of(0));
  expect("result" in answer && none.answers.trouble[answer.result[0] ?? 0]).toBe(batchTroubles.indexOf("unknown-post"));
});
