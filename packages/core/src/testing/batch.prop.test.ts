import {
  createBatchResult,
  evaluate,
  noForm,
  prepareBatch,
  type Batch,
  type BatchQuestion,
  type BatchResult,
} from "@waft/runtime/batch";
import type { Bundle } from "@waft/runtime";
import { chooseFollower, type Follower } from "@waft/runtime/internal";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { compileText } from "../../test/compile-text.ts";
import { countRuns } from "../../test/count-runs.ts";
import { variedPlatform, writePlatform } from "../../test/random-platform.ts";
import { compareBatch } from "./compare-batch.ts";
import { compareBatchWithTrace } from "./compare-batch-with-trace.ts";
import { compareStates } from "./compare-states.ts";
import { createDraw, randomBatch } from "./random-batch.ts";
import { soilResult } from "./soil-result.ts";

const days = ["2014-01-01", "2016-03-01", "2018-01-01"];

const asking = fc.record({ day: fc.constantFrom(...days), seed: fc.nat(), plain: fc.boolean(), wide: fc.boolean() });

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

/** Arrays of a result that say something whether or not levels are asked for. */
const always = ["outcome", "form", "countsFor", "counting", "counters", "trouble", "troubleAt"] as const;

/** What a call answers in results that were written before, by nobody knows whom and then by another call. */
function answerAgain(batch: Batch, questions: readonly BatchQuestion[], levels: boolean): BatchResult {
  const most = (count: (chains: BatchQuestion["chains"]) => number): number =>
    questions.reduce((sum, { chains }) => Math.max(sum, count(chains)), 0);
  const size = { hops: most(({ actions }) => actions.length), chains: most(({ posts }) => posts.length), levels };
  const into = soilResult(createBatchResult(batch, size));
  for (const question of questions) {
    const answer = evaluate(batch, { ...question, into });
    if ("problems" in answer) {
      throw new Error(answer.problems[0]?.code);
    }
  }
  return into;
}

it("the batch call says what trace says, hop by hop, in whichever way it follows chains, and finds the same chains wrong", () => {
  const seen = { right: 0, wrong: 0 };
  const taken: Record<Follower, number> = { views: 0, word: 0, forms: 0, "plain-forms": 0 };
  fc.assert(
    fc.property(variedPlatform, asking, (platform, { day, seed, plain, wide }) => {
      const text = writePlatform(platform);
      const { bundle } = compileText(wide ? widen(text) : text);
      const batch = prepare(bundle, day);
      expect(batch.words).toBe(wide ? 4 : 1);
      const draw = createDraw(seed);
      const before = randomBatch(bundle, batch, { draw, chains: 40, wrongIn: 60 });
      const question = randomBatch(bundle, batch, { draw, chains: 40, wrongIn: 60, plain });
      const answers = [true, false].map((levels) => answerAgain(batch, [before, question], levels));
      for (const answer of answers) {
        expect(compareBatchWithTrace(bundle, { batch, question }, answer)).toEqual([]);
        taken[chooseFollower(batch, question, answer)] += 1;
      }
      const told = answers.map((answer) => always.map((name) => answer[name]));
      expect(told[1]).toEqual(told[0]);
      const wrong = answers[0]?.trouble.filter((trouble) => trouble !== 0).length ?? 0;
      seen.wrong += wrong;
      seen.right += question.chains.posts.length - wrong;
    }),
    { numRuns: countRuns(200) },
  );
  expect(Math.min(seen.right, seen.wrong)).toBeGreaterThan(100);
  expect(Math.min(...Object.values(taken))).toBeGreaterThan(10);
});

it("the batch call agrees with the interpreter on every post and every chain of two acts of random platforms", () => {
  fc.assert(
    fc.property(variedPlatform, (platform) => {
      const { bundle, model } = compileText(writePlatform(platform));
      const { acts, disagreements } = compareBatch(model, bundle, { days, hops: 2 });
      expect(disagreements).toEqual([]);
      expect(acts).toBeGreaterThan(0);
    }),
    { numRuns: countRuns(25) },
  );
});

/** A platform whose first rule does not say what a like comes to, and whose second one refuses shares. */
const silentAbout = `waft 1
platform village "Village"
posts have text
actor member
person author always
part text
form post
form share
action like, share
audience followers
rule like { on like of post keeps everything counts for author }
rule share { on share of post, share refused "No." }
`;

it.each([
  ["one word", silentAbout, undefined],
  ["counters", `${silentAbout}counter passes to 1\n`, undefined],
  ["actors", silentAbout, new Uint16Array(5)],
])("where nobody knows the form, or nobody holds anything, none is said: %s", (_, text, actors) => {
  const { bundle } = compileText(text);
  const batch = prepare(bundle, "2018-01-01");
  const [like, share] = ["like", "share"].map((name) => batch.actions.indexOf(name));
  const chains = {
    starts: Uint32Array.of(0, 1, 3, 5),
    posts: new Uint32Array(3),
    actions: Uint16Array.of(like ?? 0, like ?? 0, like ?? 0, share ?? 0, like ?? 0),
    ...(actors === undefined ? {} : { actors }),
  };
  const question = { posts: { parts: new Uint32Array(1) }, chains };
  for (const levels of [true, false]) {
    const { form, counters } = answerAgain(batch, [question], levels);
    expect([...form]).toEqual([noForm, noForm, noForm, noForm, noForm]);
    expect(counters.every((count) => count === noForm)).toBe(true);
  }
  expect(compareStates(batch, question).disagreements).toEqual([]);
});
