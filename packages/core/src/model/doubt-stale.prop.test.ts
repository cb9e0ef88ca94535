import * as fc from "fast-check";
import { expect, it } from "vitest";
import { compileText } from "../../test/compile-text.ts";
import { countRuns } from "../../test/count-runs.ts";
import { drawFrom } from "../../test/draw-from.ts";
import { findOutside } from "../../test/find-outside.ts";
import { liveInWorld, type World } from "../../test/live-in-world.ts";
import { randomPlatform, randomStalePlatform, writePlatform } from "../../test/random-platform.ts";
import { interpretChain } from "../interpret/interpret-chain.ts";
import { compareBatch } from "../testing/compare-batch.ts";
import { compareEvaluators } from "../testing/compare-evaluators.ts";
import { listPosts, listSteps } from "../testing/list-questions.ts";

const days = ["2014-01-01", "2014-06-01", "2016-03-01", "2018-01-01"];

it("asked strictly, the interpreter, the table and the batch call agree on every post and every chain", () => {
  fc.assert(
    fc.property(randomStalePlatform, (platform) => {
      const { bundle, model } = compileText(writePlatform(platform), { strictStale: true });
      expect(compareEvaluators(model, bundle, { days, hops: 2 }).disagreements).toEqual([]);
      expect(compareBatch(model, bundle, { days: days.slice(1, 3), hops: 2 }).disagreements).toEqual([]);
    }),
    { numRuns: countRuns(30) },
  );
});

/** A random platform as it is written and as it is asked strictly, and a random chain on it. */
const asked = fc
  .tuple(randomStalePlatform, fc.constantFrom(...days), fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), fc.nat())
  .map(([platform, day, picks, seed]) => {
    const text = writePlatform(platform);
    const { model } = compileText(text);
    const posts = listPosts(model, day);
    const steps = listSteps(model, day);
    const post = posts[seed % posts.length] ?? { post: new Set<number>(), author: 0, settings: [] };
    const chain = { ...post, day, steps: picks.flatMap((pick) => steps[pick % steps.length] ?? []) };
    return { model, strict: compileText(text, { strictStale: true }).model, chain, seed };
  });

it("whatever is so by rules that are stale is possible when it is asked strictly", () => {
  let wider = 0;
  fc.assert(
    fc.property(asked, ({ model, strict, chain, seed }) => {
      const hops = interpretChain(strict, chain).filter(({ held }) => held !== undefined);
      const lived = liveInWorld(model, chain, createWorld(seed));
      expect(lived.length).toBeLessThanOrEqual(hops.length);
      expect(findOutside(hops, lived)).toEqual([]);
      const forms = lived.map(({ form }, hop) => [form, hops[hop]?.held?.form ?? null]);
      expect(forms.filter(([form, held]) => held !== null && held !== form)).toEqual([]);
      const asWritten = interpretChain(model, chain).slice(0, hops.length);
      wider += Number(JSON.stringify(hops) !== JSON.stringify(asWritten));
    }),
    { numRuns: countRuns(400) },
  );
  expect(wider).toBeGreaterThan(countRuns(400) / 20);
});

it("before any rule is stale, and where none ever is, asking strictly changes no answer", () => {
  fc.assert(
    fc.property(randomStalePlatform, randomPlatform, (stale, fresh) => {
      const text = writePlatform(stale);
      const [plain, strict] = [compileText(text), compileText(text, { strictStale: true })];
      const early = compareEvaluators(plain.model, strict.bundle, { days: days.slice(0, 1), hops: 2 });
      expect(early.disagreements).toEqual([]);
      const never = writePlatform(fresh);
      expect(compileText(never, { strictStale: true }).bundle).toEqual(compileText(never).bundle);
    }),
    { numRuns: countRuns(20) },
  );
});

/** A world that decides by chance what nobody has said. */
function createWorld(seed: number): World {
  const draw = drawFrom(seed);
  return {
    choose: (least, most) => least + (draw() % (most - least + 1)),
    chooseForm: (forms) => draw() % forms,
    chooseCopied: () => draw() % 2 === 1,
  };
}
