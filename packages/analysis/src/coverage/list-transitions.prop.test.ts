import type { Bundle } from "@waft/runtime";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { randomPlatform, writePlatform } from "../../../core/test/random-platform.ts";
import { compileText } from "../../test/compile-text.ts";
import { listPosts } from "../space/list-posts.ts";
import { listSteps, type WalkedStep } from "../space/list-steps.ts";
import { createSpace } from "../space/space.ts";
import { listCells, listStretches, type Stretch } from "../space/stretch.ts";
import { createWalk, publish, takeStep, type Walk, type WalkedState } from "../space/walk-chain.ts";
import { listTransitions } from "./list-transitions.ts";
import { createColumns } from "./post-columns.ts";

const runs = Math.min(Number(process.env["WAFT_RUNS"] ?? 30), 2000);

/** Every transition, found by following one post after the other, act by act, with all parts that are there. */
function followEach(bundle: Bundle, stretch: Stretch): ReadonlySet<string> {
  const parts = new Set(bundle.parts.keys());
  const attributes = new Set([...bundle.attributes.keys()].filter((one) => bundle.attributes[one]?.of === "post"));
  const posts = listPosts(bundle, { parts, attributes, authors: true, others: "without" });
  const steps = listOwnSteps(bundle, stretch);
  return new Set(posts.flatMap((post) => followOne(createWalk(bundle, stretch, post), steps)));
}

/** What the author does is done by the author, and acts have only their own settings. */
function listOwnSteps(bundle: Bundle, stretch: Stretch): readonly WalkedStep[] {
  return listSteps(bundle, stretch).filter(
    ({ action, identity, settings }) =>
      (bundle.actions[action]?.byAuthor !== true || identity === 1) &&
      [...settings.keys()].every((attribute) => bundle.attributes[attribute]?.actions?.includes(action) ?? true),
  );
}

function followOne(walk: Walk, steps: readonly WalkedStep[]): readonly string[] {
  const { after: first } = publish(walk);
  if (first === undefined) {
    return [];
  }
  const found: string[] = [];
  const entered = new Map([[keyOf(first), first]]);
  // What is entered on the way is followed in its turn.
  for (const before of entered.values()) {
    for (const step of steps) {
      const taken = takeStep(walk, step, { before, start: first.view });
      const isAnswered = taken?.cell !== undefined;
      found.push(...(isAnswered ? [`${step.action} ${before.form} ${walk.bundle.rows.indexOf(taken.row)}`] : []));
      const after = taken?.after ?? before;
      entered.set(keyOf(after), entered.get(keyOf(after)) ?? after);
    }
  }
  return found;
}

function keyOf({ form, counters, view }: WalkedState): string {
  return `${form} ${counters.join(".")} ${view.hi[0].join(".")}`;
}

it("all posts followed at once come to the same transitions as each of them followed by itself", () => {
  let met = 0;
  fc.assert(
    fc.property(randomPlatform, (platform) => {
      const { bundle } = compileText(writePlatform(platform));
      for (const stretch of listStretches(bundle)) {
        const posts = createColumns(bundle, listStretches(bundle).flatMap(listCells));
        const space = createSpace(bundle, stretch);
        const { transitions, isOver } = listTransitions({ space, posts }, 1_000_000);
        const names = transitions.map(({ action, form, row }) => `${action} ${form} ${space.bundle.rows.indexOf(row)}`);
        expect(isOver).toBe(false);
        expect(new Set(names)).toEqual(followEach(bundle, stretch));
        met += names.length;
      }
    }),
    { numRuns: runs },
  );
  expect(met).toBeGreaterThan(runs);
});

it("a person whom an act may bring does what that person can do, and another one does not", () => {
  const { bundle } = compileText(`waft 1
platform village "Village"
use social
posts have text
form share "a post of the sharer"
rule share { on share of post shows share to followers keeps everything allows sharer }
rule like { on like of share shows it to followers keeps everything }
rule own-like refines like { on like of share when actor is sharer shows nothing }
rule gone-like refines like { on like of share when actor is via shows nobody-sees-it to followers }
form nobody-sees-it "a post that only who passed it on before makes"
`);
  const [stretch] = listStretches(bundle);
  if (stretch === undefined) {
    throw new Error("There is no day.");
  }
  const posts = createColumns(bundle, listCells(stretch));
  const space = createSpace(bundle, stretch);
  const { transitions } = listTransitions({ space, posts }, 1000);
  const deciding = transitions.flatMap(({ row }) => row.rules.map((rule) => bundle.rules[rule]?.name));
  expect(new Set(deciding)).toEqual(new Set(["share", "like", "own-like"]));
  expect(
    new Set(transitions.map(({ action, form, row }) => `${action} ${form} ${space.bundle.rows.indexOf(row)}`)),
  ).toEqual(followEach(bundle, stretch));
});
