import { hasProblems } from "@waft/runtime";
import { expect, it } from "vitest";
import { compileText } from "../../test/compile-text.ts";
import { compileLinkedin } from "../../test/compile-linkedin.ts";
import { readSchema } from "../../test/read-schema.ts";
import { listStale, type StaleFacts } from "./list-stale.ts";

const { bundle } = compileText(`waft 1
platform village "Village"
use social
posts have text
source old { title "Old" kind official published 2014 }
source new { title "New" kind official published 2020-05 seen 2021 }
rule like { on like of post shows it to followers keeps everything source old }
rule share { on share of post shows it to followers keeps everything source new }
rule send { on send of post until 2016 shows it to recipients keeps everything source old }
rule repost { on repost of post shows it to followers keeps everything source new review 2030 }
rule comment { on comment of post shows it to followers keeps everything }
`);

function ask(asOf: string, next?: number): StaleFacts {
  const facts = listStale(bundle, { asOf, ...(next === undefined ? {} : { next }) });
  if (hasProblems(facts)) {
    throw new Error(JSON.stringify(facts));
  }
  return facts;
}

it("lists rules past their review, the longest first, and those that will be next", () => {
  const { stale, next, rules } = ask("2022");
  expect(stale.map(({ rule, review, days }) => [rule, review, days])).toEqual([
    ["like", "2015-01-01", 2557],
    ["share", "2021-05-01", 245],
  ]);
  expect(next.map(({ rule, review }) => [rule, review])).toEqual([["repost", "2030-01-01"]]);
  expect(rules).toBe(4);
});

it("counts a rule from its day on, and no longer once its dates have ended", () => {
  const names = (day: string): readonly string[] => ask(day).stale.map(({ rule }) => rule);
  expect(names("2014-12-31")).toEqual([]);
  expect(names("2015-01-01")).toEqual(["like", "send"]);
  expect(names("2016-01-01")).toEqual(["like"]);
  expect(ask("2010", 1).next.map(({ rule }) => rule)).toEqual(["like"]);
});

it("refuses what is not a date", () => {
  expect(listStale(bundle, { asOf: "soon" })).toEqual({
    problems: [{ code: "not-a-date", platform: "village", name: "soon" }],
  });
});

it("has the shape of its schema", () => {
  const validate = readSchema("stale");
  const platforms = [ask("2022"), listStale(compileLinkedin(), { asOf: "2026-11-26" })];
  expect(validate({ waft: 1, platforms })).toEqual([]);
  expect(validate({ waft: 1, platforms: [{ ...ask("2022"), stale: [{ rule: "like" }] }] })).not.toEqual([]);
});
