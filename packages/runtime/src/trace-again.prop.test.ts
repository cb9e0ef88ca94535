import * as fc from "fast-check";
import { expect, it } from "vitest";
import { breakJson } from "../test/break-bundle.ts";
import { loadVillage, readVillage } from "../test/load-village.ts";
import type { Question, Step } from "./question.ts";
import { trace } from "./trace.ts";

const village = loadVillage();

const step: fc.Arbitrary<Step> = fc.record(
  {
    action: fc.constantFrom(...village.actions.map(({ name }) => name)),
    brings: fc.subarray(
      village.parts.filter(({ ofPost }) => !ofPost).map(({ name }) => name),
      { maxLength: 1 },
    ),
    by: fc.constantFrom(...village.actors, "author", "sharer"),
  },
  { requiredKeys: ["action"] },
);

const question: fc.Arbitrary<Question> = fc.record({
  post: fc.record({
    by: fc.constantFrom(...village.actors),
    parts: fc.subarray(village.parts.filter(({ ofPost }) => ofPost).map(({ name }) => name)),
  }),
  chain: fc.array(step, { maxLength: 5 }),
  asOf: fc.constantFrom("2015", "2018", "2026"),
});

it("an answer is the same whatever was asked before of the same bundle", () => {
  fc.assert(
    fc.property(fc.array(question, { minLength: 2, maxLength: 6 }), (questions) => {
      const shared = structuredClone(village);
      const asked = questions.map((one) => JSON.stringify(trace(shared, one)));
      const alone = questions.map((one) => JSON.stringify(trace(structuredClone(village), one)));
      expect(asked).toEqual(alone);
    }),
    { numRuns: 200 },
  );
});

it("a broken bundle that was never loaded is answered, or is a problem, and throws nothing", () => {
  fc.assert(
    fc.property(breakJson(readVillage()), question, (broken, one) => {
      const ask: (bundle: unknown, question: Question) => unknown = (...asked) =>
        Reflect.apply(trace, undefined, asked);
      expect(ask(broken, one)).toBeTypeOf("object");
    }),
    { numRuns: 1000 },
  );
});

it("an answer does not change when more is asked", () => {
  fc.assert(
    fc.property(question, fc.array(question, { maxLength: 4 }), (first, others) => {
      const answer = trace(village, first);
      const before = JSON.stringify(answer);
      others.forEach((one) => trace(village, one));
      expect(JSON.stringify(answer)).toBe(before);
    }),
    { numRuns: 200 },
  );
});
