import * as fc from "fast-check";
import { expect, it } from "vitest";
import { compileText } from "../../test/compile-text.ts";
import { randomPlatform, writePlatform, type RandomPlatform } from "../../test/random-platform.ts";
import { listPosts, listSteps } from "../testing/list-questions.ts";
import type { Model } from "../model/model.ts";
import { interpretChain } from "./interpret-chain.ts";
import type { Bounds, InterpretedChain, InterpretedHop } from "../model/chain.ts";

interface Asked {
  readonly platform: RandomPlatform;
  readonly model: Model;
  readonly chain: InterpretedChain;
  readonly hops: readonly InterpretedHop[];
}

const days = fc.constantFrom("2014-06-01", "2015-01-01", "2016-12-31", "2017-01-01");

/** A random platform and a random question to it, answered. */
const asked: fc.Arbitrary<Asked> = fc
  .tuple(randomPlatform, days, fc.nat(), fc.array(fc.nat(), { minLength: 1, maxLength: 4 }))
  .map(([platform, day, postPick, stepPicks]) => {
    const { model } = compileText(writePlatform(platform));
    const posts = listPosts(model, day);
    const steps = listSteps(model, day);
    const post = posts[postPick % posts.length] ?? { post: new Set<number>(), author: 0, settings: [] };
    const chosen = stepPicks.flatMap((pick) => steps[pick % steps.length] ?? []);
    const chain = { ...post, day, steps: chosen };
    return { platform, model, chain, hops: interpretChain(model, chain) };
  });

const absent: Bounds = { lo: 0, hi: 0 };

function under({ lo, hi }: Bounds): Bounds {
  return { lo: lo === 3 ? 4 : lo, hi: hi === 3 ? 4 : hi };
}

it("bounds are in order and no part is above its parent after any hop", () => {
  fc.assert(
    fc.property(asked, ({ model, hops }) => {
      for (const { held } of hops) {
        for (const [part, { lo, hi }] of (held?.parts ?? []).entries()) {
          const parent = held?.parts[model.platform.parts[part]?.parent ?? -1];
          expect(lo).toBeLessThanOrEqual(hi);
          expect(lo).toBeLessThanOrEqual(parent === undefined ? 4 : under(parent).lo);
          expect(hi).toBeLessThanOrEqual(parent === undefined ? 4 : under(parent).hi);
        }
      }
    }),
    { numRuns: 100 },
  );
});

it("a part that was never there stays absent unless a rule adds it or nobody has written the rule", () => {
  fc.assert(
    fc.property(asked, ({ model, hops }) => {
      const firstUnknown = hops.findIndex(({ outcome }) => outcome === "unknown");
      const known = firstUnknown < 0 ? hops : hops.slice(0, firstUnknown);
      const never = model.platform.parts.flatMap((_, part) =>
        known[0]?.held?.parts[part]?.hi === 0 && model.restorable[part] !== true ? [part] : [],
      );
      const later = known.flatMap(({ held }) => never.map((part) => held?.parts[part] ?? absent));
      expect(later.every(({ lo, hi }) => lo === 0 && hi === 0)).toBe(true);
    }),
    { numRuns: 100 },
  );
});

it("nobody holds anything after a refused, silent or gone act, and a refused one counts for nobody", () => {
  fc.assert(
    fc.property(asked, ({ chain, hops }) => {
      const ends = hops.map(({ outcome }) => ["refused", "silent", "gone"].includes(outcome));
      expect(hops.map(({ held }) => held === undefined)).toEqual(ends);
      expect(ends.slice(0, -1)).not.toContain(true);
      expect(ends.at(-1) === true || hops.length === chain.steps.length + 1).toBe(true);
      const refused = hops.filter(({ outcome }) => outcome === "refused");
      expect(refused.every(({ countsFor, tells }) => countsFor?.length === 0 && tells?.length === 0)).toBe(true);
    }),
    { numRuns: 100 },
  );
});

it("after an act whose outcome nobody has said, every further act is unknown as well", () => {
  fc.assert(
    fc.property(asked, ({ hops }) => {
      const first = hops.findIndex(({ outcome }) => outcome === "unknown");
      const after = first < 0 ? [] : hops.slice(first);
      expect(after.every(({ outcome, held }) => outcome === "unknown" && held?.form === null)).toBe(true);
    }),
    { numRuns: 100 },
  );
});

it("the order of the rules in the file changes nothing", () => {
  fc.assert(
    fc.property(asked, ({ platform, chain, hops }) => {
      const text = writePlatform(platform);
      const [head = "", ...rules] = text.split(/^(?=rule )/mu);
      const { model } = compileText([head, ...rules.toReversed()].join(""));
      expect(interpretChain(model, chain)).toEqual(hops);
    }),
    { numRuns: 60 },
  );
});

it("the answer is the same on every day between two dates that the rules name", () => {
  fc.assert(
    fc.property(
      asked,
      fc.constantFrom(["2013-01-01", "2014-12-31"], ["2015-01-01", "2016-05-31"], ["2017-01-01", "2030-01-01"]),
      ({ model, chain }, [one = "", other = ""]) => {
        expect(interpretChain(model, { ...chain, day: one })).toEqual(interpretChain(model, { ...chain, day: other }));
      },
    ),
    { numRuns: 60 },
  );
});
