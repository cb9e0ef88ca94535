import { hasProblems, trace, type Bundle, type Question, type Trace } from "@waft/runtime";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { randomPlatform, writePlatform } from "../../../core/test/random-platform.ts";
import { compileLinkedin } from "../../test/compile-linkedin.ts";
import { compileText } from "../../test/compile-text.ts";
import { countRuns } from "../../test/random-question.ts";
import { readSchema } from "../../test/read-schema.ts";
import { diffPlatforms, type DiffQuestion } from "./diff-platforms.ts";
import type { Diff, DiffGroup } from "./diff.ts";

function compare(a: DiffQuestion, b: DiffQuestion): Diff {
  const diff = diffPlatforms(a, b);
  if ("tooLarge" in diff || hasProblems(diff)) {
    throw new Error(JSON.stringify(diff));
  }
  return diff;
}

it("LinkedIn's two eras differ where a like of a share lost the company, by the rules of both", () => {
  const linkedin = compileLinkedin();
  const diff = compare({ bundle: linkedin, asOf: "2016-03-01" }, { bundle: linkedin, asOf: "2026-11-01" });
  const author = diff.groups.find(
    ({ action, form, part }) => action === "like" && form === "share" && part === "author",
  );
  expect(author).toMatchObject({
    rulesA: ["flat.like-of-share"],
    rulesB: ["nested.like-of-share"],
    witness: {
      chain: [{ action: "share" }, { action: "like" }],
      a: { asOf: "2016-03-01", level: "lost", follows: true },
      b: { asOf: "2026-11-01", level: "whole", follows: true },
    },
  });
  expect(diff.verdict).toBe("major");
  expect(readSchema("diff")(diff)).toEqual([]);
});

const rules = `waft 1
platform village "Village"
use social
posts have text, image
rule like { on like of post from 2010 shows it to followers keeps everything counts for author }
`;

it("answers behind the last date of the first side are new days, and no other answers", () => {
  const { bundle } = compileText(rules);
  const change = (more: string): Diff => compare({ bundle }, { bundle: compileText(`${rules}${more}`).bundle });
  const share = "rule share { on share of post from 2020 shows it to followers keeps everything }\n";
  expect(change("").verdict).toBe("none");
  expect(change(share).verdict).toBe("minor");
  expect(change("rule later refines like { on like of post from 2020 loses image }\n")).toMatchObject({
    verdict: "minor",
    groups: [{ action: "like", form: "post", part: "image", days: [{ from: "2020-01-01", until: null }] }],
  });
  expect(change("rule sooner refines like { on like of post from 2010 loses image }\n").verdict).toBe("major");
  expect(compare({ bundle: compileText(`${rules}${share}`).bundle }, { bundle }).verdict).toBe("major");
});

const dated = `waft 1
platform village "Village"
use social
posts have text, image
rule early { on like of post until 2015 shows it to followers keeps everything counts for author }
rule late { on like of post from 2015 until 2020 shows it to followers keeps text, author counts for author }
rule last { on like of post from 2020 shows it to followers keeps everything counts for author }
`;
const correction = `waft 1
platform hamlet "Hamlet"
extends village
use "./village.waft"
rule seen refines early, late { on like of post from 2012 until 2018 loses image }
`;

it("rules that extend others are compared with them on all days, each stretch with what differs in it", () => {
  const { bundle: village } = compileText(dated);
  const hamlet = compileText(correction, { "village.waft": dated }).bundle;
  const diff = compare({ bundle: village }, { bundle: hamlet });
  expect([diff.a.asOf, diff.b.asOf, diff.verdict]).toEqual([null, null, "major"]);
  const begins = diff.groups.map(({ part, days, witness: { a, b } }) => [
    part,
    days.map(({ from, until }) => [from, until]),
    a.asOf,
    [a.level, b.level],
  ]);
  expect(begins).toEqual([
    ["image", [["2012-01-01", "2015-01-01"]], "2012-01-01", ["whole", "lost"]],
    ["image", [["2015-01-01", "2018-01-01"]], "2015-01-01", [{ atLeast: "lost", atMost: "whole" }, "lost"]],
  ]);
  for (const { a, differing, all } of diff.days) {
    const alone = compare({ bundle: village, asOf: a }, { bundle: hamlet, asOf: a });
    expect([differing, all]).toEqual([alone.differing, alone.all]);
  }
  const sum = (of: "differing" | "all"): number => diff.days.reduce((total, one) => total + one[of], 0);
  expect([sum("differing"), sum("all")]).toEqual([diff.differing, diff.all]);
  expect(diff.groups.flatMap(({ days }) => days).reduce((total, one) => total + one.differing, 0)).toBe(diff.differing);
  expect(diff.declared).toEqual([{ change: "added", what: "rule", name: "seen" }]);
  expect(readSchema("diff")(diff)).toEqual([]);
});

it("two platforms of which neither has the other's rules are compared on one day", () => {
  const other = dated.replace("platform village", "platform town").replace("rule early", "rule soon");
  const diff = compare({ bundle: compileText(dated).bundle }, { bundle: compileText(other).bundle });
  expect(diff.days).toHaveLength(1);
  expect(diff.a.asOf).toBe(diff.days[0]?.a);
  expect(diff.verdict).toBeNull();
});

it("days that are none are problems, and too many kinds of posts are not compared", () => {
  const { bundle } = compileText(rules);
  expect(diffPlatforms({ bundle, asOf: "soon" }, { bundle, asOf: "later" })).toMatchObject({
    problems: [{ name: "soon" }, { name: "later" }],
  });
  const names = Array.from({ length: 32 }, (_, index) => `p${index + 1}`);
  const wide = compileText(`waft 1
platform village "Village"
use social
${names.map((name) => `part ${name}`).join("\n")}
posts have ${names.join(", ")}
action ${names.map((name) => `do-${name}`).join(", ")}
${names.map((name) => `rule r-${name} { on do-${name} of post when post has ${name} keeps ${name} }`).join("\n")}
`).bundle;
  expect(diffPlatforms({ bundle: wide }, { bundle: wide })).toEqual({
    tooLarge: "posts",
    most: 1_000_000_000,
    names: names.toSorted(),
  });
});

const days = fc.constantFrom("2014-01-01", "2016-03-01", "2018-01-01");

it("every smallest case, asked anew, is answered otherwise by the two sides", () => {
  let seen = 0;
  fc.assert(
    fc.property(randomPlatform, randomPlatform, days, (one, other, asOf) => {
      const a = compileText(writePlatform(one)).bundle;
      const b = compileText(writePlatform(other)).bundle;
      const { groups } = compare({ bundle: a, asOf }, { bundle: b, asOf });
      for (const group of groups) {
        expect(differs(a, b, group)).toBe(true);
      }
      seen += groups.length;
    }),
    { numRuns: countRuns(25) },
  );
  expect(seen).toBeGreaterThan(0);
});

/** Whether two sides answer the case of a group differently at some act; one that only one of them can be asked differs. */
function differs(a: Bundle, b: Bundle, { witness: { post, chain, a: mine, b: other } }: DiffGroup): boolean {
  const question = { post, chain, asOf: mine.asOf };
  const [one, two] = [tell(a, question), tell(b, question)];
  // What only one side comes to, and only the other lets act on like that, neither can be asked as a chain: there the
  // answers of the two to the state itself differ.
  return one === "problems" && two === "problems"
    ? JSON.stringify({ ...mine, asOf: "" }) !== JSON.stringify({ ...other, asOf: "" })
    : one !== two;
}

function tell(bundle: Bundle, question: Question): string {
  const answer = trace(bundle, question);
  return hasProblems(answer) ? "problems" : JSON.stringify([answer.start, ...answer.hops].map((hop) => tellHop(hop)));
}

function tellHop(hop: Trace["start"] | Trace["hops"][number]): unknown {
  const parts = Object.entries(hop.parts ?? {}).map(([name, { level, copied }]) => [name, level, copied]);
  return "outcome" in hop
    ? [hop.outcome, hop.form, hop.audiences?.toSorted(), hop.countsFor, hop.tells, hop.counters, parts]
    : [hop.form, parts];
}

/** Another platform with a counter of its own, so that neither side knows what the other one counts. */
function makeOther(platform: string): string {
  return platform.replace("platform village", "platform town").replaceAll("passes", "turns");
}

it("of two platforms that count different things the smallest case ends as a side that comes there answers it", () => {
  const seen = { parts: 0, counted: 0 };
  fc.assert(
    fc.property(randomPlatform, randomPlatform, days, (one, other, asOf) => {
      const a = compileText(writePlatform(one)).bundle;
      const b = compileText(makeOther(writePlatform(other))).bundle;
      const { groups } = compare({ bundle: a, asOf }, { bundle: b, asOf });
      for (const { aspect, witness } of groups) {
        const following = [witness.a, witness.b].filter(({ follows }) => follows);
        const isSame = following.some(
          ({ level, levels }) => JSON.stringify(levels.at(-1) ?? null) === JSON.stringify(level),
        );
        expect(following.length === 0 || aspect !== "part" || isSame).toBe(true);
        seen.parts += Number(aspect === "part" && following.length > 0);
        seen.counted += Number(a.rows.some(({ raises }) => raises) || b.rows.some(({ raises }) => raises));
      }
    }),
    { numRuns: countRuns(25) },
  );
  expect(Math.min(seen.parts, seen.counted)).toBeGreaterThan(0);
});

const kept = "keeps everything counts for author tells nobody";

it("what only one side counts has been counted by it when the other side is compared", () => {
  const write = (name: string, counter: string, more: string): Bundle =>
    compileText(`waft 1
platform ${name} "Place"
use social
posts have text
form share
${counter}
rule share { on share of post shows share to followers ${kept} ${more}
`).bundle;
  const again = `on share of share shows share to followers ${kept}`;
  const village = write("village", "", `}\nrule again { ${again} }`);
  expect(compare({ bundle: village }, { bundle: village }).groups).toEqual([]);
  const town = write(
    "town",
    "counter turns to 2",
    `raises turns }\nrule again { ${again} raises turns } rule second refines again { on share of share when turns is 2 links text }`,
  );
  const { groups } = compare({ bundle: village }, { bundle: town });
  const text = groups.find(({ part, form }) => part === "text" && form === "share");
  expect(text?.witness).toMatchObject({
    chain: [{ action: "share" }, { action: "share" }, { action: "share" }],
    b: { level: "linked", follows: true },
  });
});

it("acts of different names are compared where one group has both, with the forms that are named like them", () => {
  const village = compileText(`waft 1
platform village "Village"
use social
posts have text
form boost
action reshare = boost
rule boost { on boost of post shows boost to followers keeps everything counts for author }
rule like { on like of boost shows nothing counts for author }
`).bundle;
  const town = compileText(`waft 1
platform town "Town"
use social
posts have text
form repost
action reshare = repost
rule repost { on repost of post shows repost to followers keeps everything counts for author }
rule like { on like of repost shows nothing counts for nobody }
`).bundle;
  const diff = compare({ bundle: village }, { bundle: town });
  expect(diff.groups).toHaveLength(1);
  expect(diff.groups[0]).toMatchObject({
    action: "like",
    form: "boost",
    formB: "repost",
    aspect: "countsFor",
    witness: { chain: [{ action: "boost" }, { action: "like" }], chainB: [{ action: "repost" }, { action: "like" }] },
  });
  expect(diff.declared.filter(({ what }) => what === "action" || what === "form")).toEqual([]);
  expect(readSchema("diff")(diff)).toEqual([]);
});
