import { hasProblems, trace, type Bundle, type Trace } from "@waft/runtime";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { randomPlatform, writePlatform } from "../../../core/test/random-platform.ts";
import { compileLinkedin } from "../../test/compile-linkedin.ts";
import { compileText } from "../../test/compile-text.ts";
import { countRuns } from "../../test/random-question.ts";
import { readSchema } from "../../test/read-schema.ts";
import { readGoals } from "../goals/read-goals.ts";
import { advise, type AdviceQuestion } from "./advise.ts";
import type { Advice, Continuation } from "./advice.ts";
import { decideWish } from "./decide-wish.ts";
import type { Goal } from "./goal.ts";
import { shippedGoals } from "./shipped-goals.ts";
import { weighActs } from "./weigh-acts.ts";

const linkedin = compileLinkedin();
const post = { by: "page", parts: ["text", "text.link", "image"] };

function goalOf(name: string): Goal {
  const goal = shippedGoals.find((one) => one.name === name);
  if (goal === undefined) {
    throw new Error(`There is no goal ${name}.`);
  }
  return goal;
}

function ask(bundle: Bundle, question: AdviceQuestion): Advice {
  const advice = advise(bundle, question);
  if (hasProblems(advice)) {
    throw new Error(JSON.stringify(advice.problems));
  }
  return advice;
}

function follow(bundle: Bundle, question: Parameters<typeof trace>[1]): Trace {
  const answer = trace(bundle, question);
  if (hasProblems(answer)) {
    throw new Error(JSON.stringify(answer.problems));
  }
  return answer;
}

it("in 2016 a like spread a company's update better than a share, because a like of the share lost the company", () => {
  const { acts } = ask(linkedin, { post, goal: goalOf("spread"), asOf: "2016-03-01" });
  const like = acts.find(({ act }) => act.action === "like");
  const share = acts.find(({ act }) => act.action === "share" && act.brings === undefined);
  expect(like).toMatchObject({ rank: 1, wishes: [{ worst: "yes" }, { worst: "yes" }, { worst: "yes" }] });
  expect(share).toMatchObject({ wishes: [{ worst: "no" }, { worst: "no" }, { worst: "no" }] });
  expect(share?.rank).toBeGreaterThan(1);
  expect(share?.worst.lost.find(({ part }) => part === "author")).toEqual({
    hop: 2,
    action: "like",
    part: "author",
    level: "lost",
    decidedBy: "flat.like-of-share",
  });
});

it("in 2016 the link survived a like of a share in a card, which a picture leaves no room for", () => {
  const { changes } = ask(linkedin, { post, goal: goalOf("clicks"), asOf: "2016-03-01" });
  const card = changes.find(({ edit }) => edit.edit === "replace-part" && edit.from === "image" && edit.to === "card");
  const effect = card?.effects.find(({ act }) => act.action === "share" && act.brings === undefined);
  expect(effect).toMatchObject({ before: { worst: "no" }, after: { worst: "yes" } });
});

it("to be seen as a person one shares; a like shows nobody as a sharer", () => {
  const { acts } = ask(linkedin, { post, goal: goalOf("seen"), asOf: "2026-11-26" });
  expect(acts[0]).toMatchObject({ act: { action: "share", brings: ["note"] }, rank: 1 });
  expect(acts.find(({ act }) => act.action === "like")).toMatchObject({ wishes: [{ worst: "no" }, {}, {}] });
});

it("what is not possible is not ranked", () => {
  const refused = { ...post, settings: { resharing: "off" } };
  const { acts, impossible } = ask(linkedin, { post: refused, goal: goalOf("spread"), asOf: "2026-11-26" });
  expect(impossible.map(({ action }) => action)).toEqual(["repost", "share"]);
  expect(acts.some(({ act }) => act.action === "share")).toBe(false);
});

const village = compileText(`waft 1
platform village "Village"
use social
posts have text, image
rule share { on share of post shows post to followers keeps everything adds sharer allows note counts for author }
rule like { on like of post shows it to some followers keeps author unknown image loses text counts for author }
rule comment { on comment of post shows nothing }
goal quiet "Quiet" ("Stil") { after any preferably silent }
goal loud { after (share | like){1,2}, like? always sees author, image never sees text preferably counts for author }
`);

it("reads the goals of a rule file, and counts yes, no, not said and nobody looking", () => {
  const goals = readGoals(village.model);
  const loud = goals.find(({ name }) => name === "loud");
  expect(goals.find(({ name }) => name === "quiet")?.title).toEqual({ en: "Quiet", nl: "Stil" });
  if (loud === undefined) {
    throw new Error("There is no goal loud.");
  }
  const advice = ask(village.bundle, { post: { parts: ["text", "image"] }, goal: loud });
  expect(advice.goal.wishes.map(({ how, property }) => `${how} ${property}`)).toEqual([
    "always sees author, image",
    "never sees text",
    "preferably counts for author",
  ]);
  const share = advice.acts.find(({ act }) => act.action === "share" && act.brings === undefined);
  expect(share?.wishes[0]).toMatchObject({ worst: "unknown", best: "yes", no: 0, nobody: 0 });
  expect(share?.wishes[1]).toMatchObject({ worst: "no", best: "yes", unknown: 0 });
  const quiet = goals.find(({ name }) => name === "quiet");
  expect(quiet && ask(village.bundle, { goal: quiet }).acts[0]?.act).toEqual({ action: "comment" });
});

it("where nobody holds anything, nobody looks, and that is neither yes nor no", () => {
  const { acts } = ask(village.bundle, { post: { parts: ["text"] }, goal: goalOf("spread") });
  expect(acts.find(({ act }) => act.action === "comment")?.wishes[0]).toEqual({
    yes: 0,
    no: 0,
    unknown: 0,
    nobody: 1,
    worst: "nobody",
    best: "nobody",
  });
});

const hamlet = compileText(`waft 1
platform hamlet "Hamlet"
use social
posts have text
rule share { on share of post shows post to followers keeps everything counts for author }
rule like { on like of post shows nothing counts for author }
rule comment { on comment of post shows post to followers keeps text unknown author counts for author }
`).bundle;

it("a silent act takes nothing away from those who were shown something before it", () => {
  const { acts } = ask(hamlet, { post: { parts: ["text"] }, goal: goalOf("spread") });
  const seen = acts.map(({ act, wishes, rank }) => [act.action, rank, wishes[0]?.worst]);
  expect(seen.slice(0, 3)).toEqual([
    ["share", 1, "yes"],
    ["comment", 2, "unknown"],
    ["like", 3, "nobody"],
  ]);
});

it("a pattern without an end and one of far too many chains are followed a little, and say so", () => {
  const any = { kind: "any" } as const;
  const endless: Goal = { ...goalOf("spread"), after: { kind: "repeat", item: any, least: 1 } };
  expect(ask(village.bundle, { goal: endless }).limited).toBe(true);
  const long: Goal = { ...goalOf("spread"), after: { kind: "repeat", item: any, least: 30, most: 30 } };
  const { limited, acts } = ask(village.bundle, { goal: long });
  expect(limited).toBe(true);
  expect(new Set(acts.map(({ act }) => act.action))).toEqual(new Set(["comment", "like", "share"]));
});

it("has the shape of its schema", () => {
  const validate = readSchema("advice");
  expect(validate(ask(linkedin, { post, goal: goalOf("spread"), asOf: "2022-05-15" }))).toEqual([]);
  expect(validate(ask(village.bundle, { post: { parts: ["text"] }, goal: goalOf("seen") }))).toEqual([]);
  expect(validate({ ...ask(village.bundle, { goal: goalOf("small") }), acts: [{}] })).not.toEqual([]);
});

it("every continuation and every change, asked anew, gives what is said of it", () => {
  const seen = { continuations: 0, effects: 0 };
  const asked = fc.record({
    asOf: fc.constantFrom("2014-01-01", "2016-03-01", "2018-01-01"),
    parts: fc.subarray(["text", "text.link", "image", "card"]),
    goal: fc.constantFrom(...shippedGoals),
  });
  fc.assert(
    fc.property(randomPlatform, asked, (platform, { asOf, parts, goal }) => {
      const { bundle } = compileText(writePlatform(platform));
      const advice = ask(bundle, { post: { parts }, goal, asOf });
      const check = (continuation: Continuation, at: Pick<Advice, "post" | "asOf">): void => {
        const again = follow(bundle, { post: at.post, asOf: at.asOf, chain: continuation.chain });
        expect(goal.wishes.map((wish) => decideWish(wish, again))).toEqual(continuation.verdicts);
        for (const { hop, part, level } of [...continuation.lost, ...continuation.gained, ...continuation.unknown]) {
          expect(again.hops[hop - 1]?.parts?.[part]?.level).toEqual(level);
        }
        seen.continuations += 1;
      };
      for (const { best, worst } of advice.acts) {
        check(best, advice);
        check(worst, advice);
      }
      for (const change of advice.changes) {
        const { by, parts: has, settings } = change.post;
        const then = weighActs(bundle, goal, { post: { by, parts: has, settings }, asOf: change.asOf });
        for (const { act, wish, after, continuation } of change.effects) {
          const same = then.acts.find((one) => JSON.stringify(one.act) === JSON.stringify(act));
          expect(same?.wishes[wish]).toMatchObject(after);
          check(continuation, change);
          seen.effects += 1;
        }
        const best = then.acts.filter(({ rank }) => rank === 1).map(({ act }) => act);
        expect(change.flips ?? best).toEqual(best);
      }
    }),
    { numRuns: countRuns(60) },
  );
  expect(Math.min(seen.continuations, seen.effects)).toBeGreaterThan(0);
});
