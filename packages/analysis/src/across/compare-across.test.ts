import { hasProblems, trace, type Bundle, type Step } from "@waft/runtime";
import { expect, it } from "vitest";
import { compileText } from "../../test/compile-text.ts";
import { readSchema } from "../../test/read-schema.ts";
import { compareAcross } from "./compare-across.ts";

const village = compileText(`waft 1
platform village "Village"
use social
posts have text, image
form boost
action reshare = boost
rule boost { on boost of post shows boost to followers keeps everything counts for author tells nobody }
rule like { on like of boost shows nothing counts for author tells author }
`).bundle;

const town = compileText(`waft 1
platform town "Town"
use social
posts have text
form repost
form quote
action reshare = repost, quote
rule repost { on repost of post shows repost to followers keeps text counts for author tells nobody }
rule quote { on quote of post shows quote to followers links text counts for sharer tells author }
rule like { on like of repost, quote shows nothing counts for sharer tells sharer }
rule again { on reshare of repost refused }
`).bundle;

function asActs(...names: readonly string[]): readonly Step[] {
  return names.map((action) => ({ action }));
}

it("what acts brought stands apart from what was kept", () => {
  const adding = compileText(`waft 1
platform place "Place"
use social
posts have text
form boost
action reshare = boost
rule boost { on boost of post shows boost to followers keeps text adds sharer counts for author tells nobody }
`).bundle;
  const { columns } = compareAcross([adding], { post: { parts: ["text"] }, chain: asActs("reshare") });
  expect(columns.map(({ brought }) => brought)).toEqual([["sharer", "sharer.profile", "sharer.follow"]]);
});

it("a group is on each network what the network has of it, and each way of several is followed", () => {
  const { columns, chain } = compareAcross([village, town], { post: { parts: ["text"] }, chain: asActs("reshare") });
  expect(chain).toEqual(["reshare"]);
  expect(columns.map((one) => [one.platform, one.chain, one.form, one.parts["text"]])).toEqual([
    ["village", ["boost"], "boost", "whole"],
    ["town", ["repost"], "repost", "whole"],
    ["town", ["quote"], "quote", "linked"],
  ]);
});

it("every network is asked of the day that was asked", () => {
  const { columns } = compareAcross([village, town], { chain: asActs("reshare"), asOf: "2016-03-01" });
  expect(new Set(columns.map(({ asOf }) => asOf))).toEqual(new Set(["2016-03-01"]));
});

it("ways that come to the same are one, under the word that was asked", () => {
  const { columns } = compareAcross([town], { post: { parts: ["text"] }, chain: asActs("repost", "reshare") });
  expect(columns).toMatchObject([
    {
      chain: ["repost", "reshare"],
      chains: [
        ["repost", "repost"],
        ["repost", "quote"],
      ],
      last: { outcome: "refused" },
      parts: {},
    },
  ]);
});

it("every column is what its network answers by itself", () => {
  const bundles = new Map<string, Bundle>([village, town].map((bundle) => [bundle.platform, bundle]));
  const { columns } = compareAcross([village, town], {
    post: { parts: ["text", "image"] },
    chain: asActs("reshare", "like"),
  });
  expect(columns.length).toBeGreaterThan(1);
  for (const { platform, chains, post, asOf, parts, last } of columns) {
    const bundle = bundles.get(platform) ?? village;
    for (const chain of chains) {
      const answer = trace(bundle, { post, chain: asActs(...chain), asOf });
      const ends = hasProblems(answer) ? [] : answer.hops.slice(-1);
      const told = ends.map((hop) => [
        hop.outcome,
        Object.entries(hop.parts ?? {}).map(([name, { level }]) => [name, level]),
      ]);
      expect(told).toEqual([[last?.outcome, Object.entries(parts)]]);
    }
  }
});

it("what a network does not have of the post is left out there and named, and a word it does not have is a problem", () => {
  const asked = { post: { by: "king", parts: ["image"], settings: { mood: "loud" } }, chain: asActs("boost") };
  const { columns, unanswered } = compareAcross([village, town], asked);
  expect(columns.map(({ lacks }) => lacks)).toEqual([{ by: "king", parts: [], settings: ["mood"] }]);
  expect(unanswered).toMatchObject([
    { platform: "town", problems: [{ code: "unknown-action", name: "boost", step: 1 }] },
  ]);
  expect(readSchema("across")(compareAcross([village, town], asked))).toEqual([]);
  expect(readSchema("across")({ ...compareAcross([town], asked), chain: 3 })).not.toEqual([]);
});
