import * as fc from "fast-check";
import { expect, it } from "vitest";
import { compileText } from "../../test/compile-text.ts";
import { drawFrom } from "../../test/draw-from.ts";
import { findOutside } from "../../test/find-outside.ts";
import { liveInWorld, type Lived } from "../../test/live-in-world.ts";
import { randomPlatform, writePlatform } from "../../test/random-platform.ts";
import type { Model } from "../model/model.ts";
import { listPosts, listSteps } from "../testing/list-questions.ts";
import { interpretChain } from "./interpret-chain.ts";
import type { InterpretedChain, InterpretedHop } from "../model/chain.ts";

interface Asked {
  readonly model: Model;
  readonly chain: InterpretedChain;
  readonly hops: readonly InterpretedHop[];
  /** From this number a world draws its choices. */
  readonly seed: number;
}

const day = "2016-03-01";

const asked: fc.Arbitrary<Asked> = fc
  .tuple(randomPlatform, fc.nat(), fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), fc.nat())
  .map(([platform, postPick, stepPicks, seed]) => {
    const { model } = compileText(writePlatform(platform));
    const posts = listPosts(model, day);
    const steps = listSteps(model, day);
    const post = posts[postPick % posts.length] ?? { post: new Set<number>(), author: 0, settings: [] };
    const chain = { ...post, day, steps: stepPicks.flatMap((pick) => steps[pick % steps.length] ?? []) };
    return { model, chain, hops: interpretChain(model, chain), seed };
  });

it("every world lies within the bounds, whatever an unwritten rule shows or brings back", () => {
  fc.assert(
    fc.property(asked, ({ model, chain, hops, seed }) => {
      const draw = drawFrom(seed);
      const lived = liveInWorld(model, chain, {
        choose: (least, most) => least + (draw() % (most - least + 1)),
        chooseForm: (forms) => draw() % forms,
        chooseCopied: () => draw() % 2 === 1,
      });
      expect(findOutside(hops, lived)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

it("each bound is reached by some world", () => {
  fc.assert(
    fc.property(asked, ({ model, chain, hops }) => {
      const known = hops.filter(({ held }) => held !== undefined);
      const lowest = liveInWorld(model, chain, {
        choose: (least) => least,
        chooseForm: () => null,
        chooseCopied: () => false,
      });
      const highest = liveInWorld(model, chain, {
        choose: (_, most) => most,
        chooseForm: () => null,
        chooseCopied: () => true,
      });
      expect(lowest.map(({ levels }) => levels)).toEqual(known.map(({ held }) => held?.parts.map(({ lo }) => lo)));
      expect(highest.map(({ levels }) => levels)).toEqual(known.map(({ held }) => held?.parts.map(({ hi }) => hi)));
      const marks = known.map(({ held }) => held?.copied ?? []);
      const readCopied = (lived: readonly Lived[]): readonly (readonly boolean[])[] =>
        lived.map(({ copied }, hop) => copied.slice(0, marks[hop]?.length));
      expect(readCopied(lowest)).toEqual(marks.map((all) => all.map((mark) => mark === "yes")));
      expect(readCopied(highest)).toEqual(marks.map((all) => all.map((mark) => mark !== "no")));
    }),
    { numRuns: 200 },
  );
});
