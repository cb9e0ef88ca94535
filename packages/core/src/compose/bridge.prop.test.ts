import * as fc from "fast-check";
import { expect, it } from "vitest";
import { compileText } from "../../test/compile-text.ts";
import { countRuns } from "../../test/count-runs.ts";
import { randomPlatform, writePlatform } from "../../test/random-platform.ts";
import { compilePlatform, type CompiledPlatform } from "../compile-platform.ts";
import { interpretAct, interpretChain } from "../interpret/interpret-chain.ts";
import type { Held, InterpretedChain, InterpretedHop, InterpretedStep } from "../model/chain.ts";
import type { Model } from "../model/model.ts";
import { createReader } from "../syntax/parse-file.ts";
import { compareEvaluators } from "../testing/compare-evaluators.ts";
import { listPosts, listSteps } from "../testing/list-questions.ts";
import { createMemoryHost } from "../testing/memory-host.ts";

const reader = createReader();
const ferry = `waft 1
bridge ferry from village to town
use "./village.waft"
use "./town.waft"
action cross
rule cross { on cross of anything shows post to followers keeps everything }
`;

function compileBridge(village: string, town: string): Required<CompiledPlatform> {
  const host = createMemoryHost({ "main.waft": ferry, "village.waft": village, "town.waft": town });
  const compiled = compilePlatform({ entry: "main.waft", host, reader });
  const { bundle, model } = compiled;
  if (bundle === undefined || model === undefined) {
    throw new Error(JSON.stringify(compiled.diagnostics));
  }
  return { ...compiled, bundle, model };
}

/** Two platforms with the same words and other rules. */
const pair = fc
  .tuple(randomPlatform, randomPlatform)
  .map(([first, second]) => [writePlatform(first), writePlatform(second).replace("platform village", "platform town")]);

/** The same act, by the names of another model. */
function translate(step: InterpretedStep, from: Model, to: Model): InterpretedStep {
  const name = from.platform.actions[step.action]?.name;
  const nameOf = (part: number): string | undefined => from.platform.parts[part]?.name;
  const find = (part: number): number => to.platform.parts.findIndex((one) => one.name === nameOf(part));
  return {
    ...step,
    action: to.platform.actions.findIndex((one) => one.name === name),
    brings: new Set([...step.brings].map(find)),
  };
}

/** What an act did, by names; forms without the name of their platform. */
function describe({ outcome, held }: InterpretedHop, { platform }: Model): unknown {
  const form = held?.form ?? null;
  return {
    outcome,
    form: form === null ? null : platform.forms[form]?.name.replace("town.", ""),
    parts: (held?.parts ?? []).map(({ lo, hi }, part) => `${platform.parts[part]?.name} ${lo} ${hi}`).toSorted(),
  };
}

/** Of a gap, a bridge may know less than the platform alone: more rules tell what an unwritten one could bring. */
function describeWithin(hop: InterpretedHop, alone: InterpretedHop, model: Model): unknown {
  const parts = (hop.held?.parts ?? []).map(({ lo, hi }, part) => {
    const known = alone.held?.parts[part];
    return known === undefined || hop.outcome !== "unknown"
      ? { lo, hi }
      : { lo: lo <= known.lo ? known.lo : lo, hi: hi >= known.hi ? known.hi : hi };
  });
  return describe(hop.held === undefined ? hop : { ...hop, held: { ...hop.held, parts } }, model);
}

const day = "2016-06-01";

it("before it crosses, a post is answered by the first platform", () => {
  fc.assert(
    fc.property(pair, fc.nat(), fc.array(fc.nat(), { maxLength: 3 }), ([village = "", town = ""], pick, picks) => {
      const bridged = compileBridge(village, town).model;
      const { model } = compileText(village);
      const posts = listPosts(model, day);
      const steps = listSteps(model, day);
      const post = posts[pick % posts.length] ?? { post: new Set<number>(), author: 0, settings: [] };
      const chosen = picks.flatMap((one) => steps[one % steps.length] ?? []);
      const alone = interpretChain(model, { ...post, day, steps: chosen });
      const together = interpretChain(bridged, {
        ...post,
        day,
        steps: chosen.map((step) => translate(step, model, bridged)),
      });
      const known = alone.findIndex(({ outcome }) => outcome === "unknown");
      const compared = known < 0 ? alone : alone.slice(0, known + 1);
      const found = compared.map((hop, index) => together[index] && describeWithin(together[index], hop, bridged));
      expect(found).toEqual(compared.map((hop) => describe(hop, model)));
    }),
    { numRuns: countRuns(60) },
  );
});

/** A post that has crossed, as the second platform alone holds it. */
function landOn({ postForm, tracksCopies, platform }: Model, { parts, copied }: Held): Held {
  return { form: postForm, parts, copied: tracksCopies ? copied : [], counters: platform.counters.map(() => 0) };
}

it("once it has crossed, a post is answered by the second platform", () => {
  fc.assert(
    fc.property(pair, fc.nat(), fc.nat(), ([village = "", town = ""], postPick, stepPick) => {
      const bridged = compileBridge(village, town).model;
      const { model } = compileText(town);
      const posts = listPosts(bridged, day);
      const steps = listSteps(model, day);
      const post = posts[postPick % posts.length];
      const step = steps[stepPick % steps.length];
      fc.pre(post !== undefined && step !== undefined);
      const cross: InterpretedStep = {
        action: bridged.platform.actions.findIndex(({ name }) => name === "cross"),
        actor: { kind: 0, identity: 0 },
        brings: new Set(),
        settings: post.settings,
      };
      const chain: InterpretedChain = { ...post, day, steps: [cross, translate(step, model, bridged)] };
      const [start, crossed, hop] = interpretChain(bridged, chain);
      fc.pre(hop !== undefined && crossed?.held !== undefined && start?.held !== undefined);
      expect(bridged.platform.forms[crossed.held.form ?? -1]?.name).toBe("town.post");
      const before = landOn(model, crossed.held);
      const alone = interpretAct(model, chain, { step, before, start: landOn(model, start.held) });
      expect(describeWithin(hop, alone, bridged)).toEqual(describe(alone, model));
    }),
    { numRuns: countRuns(60) },
  );
});

it("the interpreter and the table agree on everything that bridges of random platforms answer", () => {
  fc.assert(
    fc.property(pair, ([village = "", town = ""]) => {
      const { model, bundle } = compileBridge(village, town);
      const compared = compareEvaluators(model, bundle, { days: [day], hops: 3 });
      expect(compared.disagreements).toEqual([]);
      expect(compared.acts).toBeGreaterThan(0);
    }),
    { numRuns: 15 },
  );
});
