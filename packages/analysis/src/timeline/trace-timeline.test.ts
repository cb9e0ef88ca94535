import { hasProblems, trace, type Bundle } from "@waft/runtime";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { randomPlatform, writePlatform } from "../../../core/test/random-platform.ts";
import { compileLinkedin } from "../../test/compile-linkedin.ts";
import { compileText } from "../../test/compile-text.ts";
import { countRuns, randomQuestion } from "../../test/random-question.ts";
import { readSchema } from "../../test/read-schema.ts";
import type { Timeline, TimelineQuestion } from "./timeline.ts";
import { traceTimeline } from "./trace-timeline.ts";

const linkedin = compileLinkedin();
const question: TimelineQuestion = {
  post: { by: "page", parts: ["text", "text.link", "image"] },
  chain: [{ action: "share", brings: ["note"] }, "like"],
};

function follow(bundle: Bundle, asked: TimelineQuestion): Timeline {
  const timeline = traceTimeline(bundle, asked);
  if (hasProblems(timeline)) {
    throw new Error(JSON.stringify(timeline.problems));
  }
  return timeline;
}

it("says when the link was lost by a like of a share and since when it is kept, and by which rules", () => {
  const { periods, changes } = follow(linkedin, { ...question, part: "text.link" });
  expect(periods.map(({ from, until, parts }) => [from, until, parts?.["text.link"]])).toEqual([
    [null, "2016-01-01", { atLeast: "lost", atMost: "whole" }],
    ["2016-01-01", "2017-01-01", "lost"],
    ["2017-01-01", null, "whole"],
  ]);
  expect(changes.map(({ day, date, about, begun, ended }) => ({ day, date, about, begun, ended }))).toEqual([
    {
      day: "2016-01-01",
      date: "2016",
      about: true,
      begun: ["flat.like-of-share", "flat.share-of-post"],
      ended: [],
    },
    { day: "2017-01-01", date: "2017", about: true, begun: ["nested.like-of-share"], ended: ["flat.like-of-share"] },
  ]);
  expect(changes[1]?.differences).toEqual([
    {
      aspect: "level",
      hop: 2,
      action: "like",
      part: "text.link",
      before: "lost",
      after: "whole",
      rulesBefore: ["flat.like-of-share"],
      rulesAfter: ["nested.like-of-share"],
    },
  ]);
});

it("says when a question can be asked at all", () => {
  const { bundle } = compileText(`waft 1
platform village "Village"
use social
posts have text
rule share { on share of post until 2020 shows post to followers keeps everything }
rule share-with-words { on share of post from 2020 shows post to followers keeps everything allows note }
`);
  const { periods, changes } = follow(bundle, { chain: [{ action: "share", brings: ["note"] }] });
  expect(periods.map(({ from, problems = [] }) => [from, problems.map(({ code }) => code)])).toEqual([
    [null, ["not-allowed-here"]],
    ["2020-01-01", []],
  ]);
  expect(changes).toMatchObject([
    {
      day: "2020-01-01",
      begun: ["share-with-words"],
      differences: [{ aspect: "asking", hop: null, before: false, after: true }],
    },
  ]);
});

it("an answer that is as long as the one before, and another one, begins a period of its own", () => {
  const { bundle } = compileText(`waft 1
platform village "Village"
use social
posts have text, image
rule like { on like of post until 2020 shows post to followers keeps everything loses text counts for author }
rule like-since { on like of post from 2020 until 2022 shows post to followers keeps everything loses image counts for author }
rule like-now { on like of post from 2022 shows post to followers keeps everything loses image counts for nobody }
`);
  const asked = { post: { parts: ["text", "image"] }, chain: ["like"] };
  expect(follow(bundle, asked).changes.map(({ day }) => day)).toEqual(["2020-01-01", "2022-01-01"]);
  expect(follow(bundle, { ...asked, part: "text" }).changes.map(({ day }) => day)).toEqual(["2020-01-01"]);
});

it("names that are not there are problems", () => {
  expect(traceTimeline(linkedin, { chain: ["shaer"] })).toMatchObject({ problems: [{ code: "unknown-action" }] });
  expect(traceTimeline(linkedin, { chain: ["like"], part: "tekst" })).toMatchObject({
    problems: [{ code: "unknown-part", name: "tekst" }],
  });
});

it("has the shape of its schema", () => {
  const validate = readSchema("timeline");
  expect(validate(follow(linkedin, question))).toEqual([]);
  expect(validate(follow(linkedin, { ...question, part: "author.follow" }))).toEqual([]);
  expect(validate(follow(linkedin, { chain: [{ action: "share", brings: ["note.mention"] }] }))).toEqual([]);
  expect(validate({ ...follow(linkedin, question), changes: [{}] })).not.toEqual([]);
});

/** The days on which something can change on a random platform, and those before and after them. */
const days = ["2014-12-31", "2015-01-01", "2016-05-31", "2016-06-01", "2016-12-31", "2017-01-01", "2020-01-01"];

it("on random platforms the answer is the same within a period and another one in the next", () => {
  let changed = 0;
  fc.assert(
    fc.property(randomPlatform, randomQuestion, (platform, { post = {}, chain }) => {
      const { bundle } = compileText(writePlatform(platform));
      const timeline = traceTimeline(bundle, { post, chain });
      const answers = new Map(days.map((asOf) => [asOf, readAnswer(bundle, { post, chain, asOf })]));
      const canBeAsked = [...answers.values()].some((answer) => !answer.startsWith('{"problems"'));
      expect(hasProblems(timeline)).toBe(!canBeAsked);
      if (hasProblems(timeline)) {
        return;
      }
      expect(timeline.changes).toHaveLength(timeline.periods.length - 1);
      for (const [index, { from, until, asOf }] of timeline.periods.entries()) {
        const same = readAnswer(bundle, { post, chain, asOf });
        const inside = days.filter((day) => (from ?? "") <= day && day < (until ?? "9"));
        expect(inside.every((day) => answers.get(day) === same)).toBe(true);
        const next = timeline.periods[index + 1];
        expect(next === undefined || readAnswer(bundle, { post, chain, asOf: next.asOf }) !== same).toBe(true);
        expect(next?.from ?? null).toBe(until);
      }
      expect(timeline.changes.every(({ differences }) => differences.length > 0)).toBe(true);
      changed += timeline.changes.length;
    }),
    { numRuns: countRuns(40) },
  );
  expect(changed).toBeGreaterThan(0);
});

/** What is answered on a day, without on whose word and without what would come next. */
function readAnswer(bundle: Bundle, asked: Parameters<typeof trace>[1]): string {
  const answer = trace(bundle, asked);
  if (hasProblems(answer)) {
    return JSON.stringify(answer);
  }
  return JSON.stringify(
    [answer.start, ...answer.hops].map((hop) => {
      const parts = Object.entries(hop.parts ?? {}).map(([name, { level, copied }]) => [name, level, copied]);
      const act = "outcome" in hop ? [hop.outcome, hop.audiences, hop.countsFor, hop.tells, hop.counters] : [];
      return [hop.form, parts, act];
    }),
  );
}

it("says of a part that an act brought that it was brought, at that act and in the end", () => {
  const timeline = follow(linkedin, { ...question, part: "note" });
  expect(timeline.periods.map(({ brought }) => brought)).toEqual([undefined, ["note"]]);
  expect(timeline.changes[0]?.differences.map(({ hop, broughtAfter = false }) => [hop, broughtAfter])).toEqual([
    [1, true],
    [2, false],
  ]);
  expect(readSchema("timeline")(timeline)).toEqual([]);
});
