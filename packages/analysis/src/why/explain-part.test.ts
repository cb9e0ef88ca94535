import { hasProblems, trace, type Bundle, type Level, type Question, type Trace } from "@waft/runtime";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { randomPlatform, writePlatform } from "../../../core/test/random-platform.ts";
import { compileLinkedin } from "../../test/compile-linkedin.ts";
import { compileText } from "../../test/compile-text.ts";
import { countRuns, randomQuestion } from "../../test/random-question.ts";
import { readSchema } from "../../test/read-schema.ts";
import { fillQuestion, type Asked } from "../edits/asked.ts";
import { kindOfEdit, type EditKind } from "../edits/edit.ts";
import { listEdits } from "../edits/list-edits.ts";
import { listStretches, nearestDay } from "../edits/list-days.ts";
import { isSameLevel, isSeen, readEnd } from "../edits/read-end.ts";
import { explainPart } from "./explain-part.ts";
import type { Why, WhyChange, WhyQuestion } from "./why.ts";

const linkedin = compileLinkedin();
const post = { by: "page", parts: ["text", "text.link", "image"] };
const shared: Question = { asOf: "2016-03-01", post, chain: [{ action: "share", brings: ["note"] }, "like"] };

function explain(bundle: Bundle, question: Question, asked: WhyQuestion): Why {
  const why = explainPart(bundle, question, asked);
  if (hasProblems(why)) {
    throw new Error(JSON.stringify(why.problems));
  }
  return why;
}

it("in 2016 the like of a share took the link away with the text, on the word of one rule", () => {
  const why = explain(linkedin, shared, { part: "text.link" });
  expect(why).toMatchObject({ level: "lost", lostAtHop: 2, decidedAt: 2 });
  expect(why.path.map(({ because, decidedBy }) => [because, decidedBy])).toEqual([
    ["published", null],
    ["rule", "flat.share-of-post"],
    ["around", "flat.like-of-share"],
  ]);
  expect(Object.keys(why.rules)).toEqual(["flat.like-of-share", "flat.share-of-post"]);
  expect(Object.keys(why.sources)).toContain("vallenga");
});

it("the nearest changes like instead of sharing, or wait for the day on which the source began to travel along", () => {
  const { changes } = explain(linkedin, shared, { part: "text.link" });
  expect(changes.map(({ edits, level }) => [edits, level])).toEqual([
    [[{ edit: "replace-act", hop: 1, from: "share", to: "like" }], "whole"],
    // Of posts that are not for all nobody has said what a share showed.
    [
      [{ edit: "set-post", name: "visibility", from: "public", to: "connections" }],
      { atLeast: "lost", atMost: "whole" },
    ],
    [[{ edit: "day", to: "2017-01-01", days: 306 }], "whole"],
  ]);
  expect(changes.map(({ open }) => open === true)).toEqual([false, true, false]);
});

it("says after which change a part is surely seen", () => {
  const question: Question = { asOf: "2026-11-26", post, chain: ["repost", "like"] };
  const { changes } = explain(linkedin, question, { part: "card", wanted: "seen" });
  expect(changes.map(({ edits }) => edits)).toEqual([[{ edit: "replace-part", from: "image", to: "card" }]]);
});

const { bundle: village } = compileText(`waft 1
platform village "Village"
use social
posts have text, image
attribute lit of viewer is yes, no
rule share { on share of post shows post to followers keeps everything adds sharer allows note }
rule like { on like of post when lit is yes shows it to followers keeps author loses image }
rule dark { on like of post when lit is no shows it to followers keeps everything }
rule knock { on comment of post shows nothing }
rule again { on repost of post until 2016 shows it to followers keeps everything }
`);

it("tells a part that nobody brought, one that no rule mentions, and an act of which no rule speaks", () => {
  const asked = { post: { parts: ["text", "image"] } };
  const because = (chain: Question["chain"], part: string): unknown =>
    explain(village, { ...asked, chain }, { part }).path.map((hop) => hop.because);
  expect(because([{ action: "share", brings: ["note"] }, "share"], "note")).toEqual([
    "never-there",
    "rule",
    "not-brought",
  ]);
  expect(because(["like"], "text")).toEqual(["published", "not-mentioned"]);
  expect(because(["repost"], "text")).toEqual(["published", "no-rule"]);
  expect(because(["like", "share"], "image")).toEqual(["published", "rule", "lost-before"]);
  expect(because(["comment"], "image")).toEqual(["published", "ended"]);
});

it("finds a setting of the viewer that makes a difference", () => {
  const { changes } = explain(village, { post: { parts: ["image"] }, chain: ["like"] }, { part: "image" });
  expect(changes.filter(({ kind }) => kind === "setting").map(({ edits, level }) => [edits, level])).toEqual([
    [[{ edit: "set-act", hop: 1, action: "like", name: "lit", from: "yes", to: "no" }], "whole"],
  ]);
});

it("a change after which nobody can tell is told as open, and only where no two changes surely make a difference", () => {
  const asked: Question = { asOf: "2020-01-01", post: { parts: ["text"] }, chain: ["like", "like"] };
  const { bundle } = compileText(`waft 1
platform village "Village"
use social
posts have text
form leaflet "a leaflet"
rule like { on like of post from 2019 shows it to followers keeps everything }
rule share { on share of post from 2019 shows leaflet to followers keeps everything }
rule again { on share of leaflet from 2019 shows it to followers loses text }
`);
  expect(explain(bundle, asked, { part: "text" }).changes).toMatchObject([
    {
      kind: "chain",
      edits: [
        { hop: 1, to: "share" },
        { hop: 2, to: "share" },
      ],
      level: "lost",
    },
    { kind: "date", level: { atLeast: "lost" }, open: true },
  ]);
  expect(explain(bundle, asked, { part: "text" }).changes[0]).not.toHaveProperty("open");
  const open = explain(bundle, { ...asked, chain: ["share"] }, { part: "author" });
  expect(open.changes.map(({ kind }) => kind)).toEqual(["date"]);
});

it("two changes of a chain stand in its order, and count its acts as they were asked", () => {
  const { bundle } = compileText(`waft 1
platform village "Village"
use social
posts have text
form leaflet "a leaflet"
rule repost { on repost of post shows leaflet to followers keeps everything }
rule like { on like of anything shows it to followers loses text }
rule share { on share of post shows it to followers keeps everything }
rule again { on share of leaflet shows it to followers loses text }
`);
  const { changes } = explain(bundle, { post: { parts: ["text"] }, chain: ["like", "like"] }, { part: "text" });
  const [chain] = changes;
  expect(chain?.edits.map((edit) => ("hop" in edit ? edit.hop : undefined))).toEqual([1, 2]);
  expect(chain?.level).toBe("whole");
});

it("a part or a name that is not there is a problem, and a chain of a thousand acts is searched a little", () => {
  expect(explainPart(linkedin, shared, { part: "texts" })).toMatchObject({
    problems: [{ code: "unknown-part", name: "texts", platform: "linkedin" }],
  });
  expect(explainPart(linkedin, { ...shared, chain: ["shaer"] }, { part: "text" })).toMatchObject({
    problems: [{ code: "unknown-action" }],
  });
  const long = explain(linkedin, { ...shared, chain: Array.from({ length: 1000 }, () => "like") }, { part: "card" });
  expect(long.path).toHaveLength(1001);
  expect(long.limited).toBe(true);
});

it("has the shape of its schema", () => {
  const validate = readSchema("why");
  for (const part of ["text.link", "author.follow", "note"]) {
    expect(validate(explain(linkedin, shared, { part }))).toEqual([]);
    expect(validate(explain(linkedin, { ...shared, asOf: "2026-11-26" }, { part, wanted: "seen" }))).toEqual([]);
  }
  expect(validate({ ...explain(linkedin, shared, { part: "text" }), level: "gone" })).not.toEqual([]);
});

it("every change, asked anew, gives the answer that is said of it, and no single change is overlooked", () => {
  const seen = { changes: 0, none: 0 };
  const part = fc.constantFrom("text.link", "image", "author.follow", "note", "card.title");
  const asked = fc.record({ part, wanted: fc.constantFrom("differs", "seen") });
  fc.assert(
    fc.property(randomPlatform, randomQuestion, asked, (platform, question, about) => {
      const { bundle } = compileText(writePlatform(platform));
      const answer = trace(bundle, question);
      const why = explainPart(bundle, question, about);
      expect(hasProblems(why)).toBe(hasProblems(answer));
      if (hasProblems(answer) || hasProblems(why)) {
        return;
      }
      const levels = [answer.start, ...answer.hops].map(({ parts }) => parts?.[about.part]?.level ?? null);
      expect(why.path.map(({ level }) => level)).toEqual(levels);
      expect(why.level).toEqual(levels.at(-1));
      for (const change of why.changes) {
        expect(findFitting(bundle, change, { why, answer })).toEqual(change.level);
        expect(isWronglyOpen(change, why)).toBe(false);
      }
      const single = fillQuestion(question, { asOf: answer.asOf, by: answer.post.by });
      for (const kind of ["chain", "post", "setting", "date"] as const) {
        const found = why.changes.find((change) => change.kind === kind);
        const nearer = listNearer(bundle, single, { kind, found });
        const overlooked = nearer.filter((one) => typeof findFitting(bundle, one, { why, answer }) === "string");
        const isFound = found?.edits.length === 1 && isSure(found);
        expect(overlooked.length === 0 || (kind !== "date" && isFound)).toBe(true);
        seen.none += Number(overlooked.length === 0);
      }
      seen.changes += why.changes.length;
    }),
    { numRuns: countRuns(150) },
  );
  expect(Math.min(seen.changes, seen.none)).toBeGreaterThan(0);
});

/** That nobody has said whether the answer differs is told of levels that nobody has said alone. */
function isWronglyOpen({ open, level }: WhyChange, { wanted }: Why): boolean {
  return open === true && (typeof level === "string" || wanted === "seen");
}

function isSure({ open }: WhyChange): boolean {
  return open === undefined;
}

/** How a part ends in a question that was changed, if that is what is looked for. */
function findFitting(bundle: Bundle, changed: Question, { why, answer }: { why: Why; answer: Trace }): Level | null {
  const again = trace(bundle, { asOf: why.asOf, post: changed.post ?? {}, chain: changed.chain, ...pickDay(changed) });
  if (hasProblems(again)) {
    return null;
  }
  const { level } = readEnd(again, why.part);
  const startsWith = (one: Trace): boolean => one.start.parts[why.part]?.level !== "absent";
  const isGone = startsWith(answer) && !startsWith(again);
  const fits = why.wanted === "seen" ? isSeen(level) && !isSeen(why.level) : !isSameLevel(level, why.level);
  return fits && !isGone ? level : null;
}

function pickDay({ asOf }: Question): Pick<Question, "asOf"> {
  return asOf === undefined ? {} : { asOf };
}

/** All single changes of a kind; of days those that are nearer than the one that was found, if it surely differs. */
function listNearer(
  bundle: Bundle,
  asked: Asked,
  { kind, found }: { readonly kind: EditKind; readonly found: WhyChange | undefined },
): readonly Question[] {
  if (kind !== "date") {
    return listEdits(bundle, asked).flatMap(({ edit, make }) => (kindOfEdit(edit) === kind ? [make()] : []));
  }
  const away = (day: string): number => Math.abs(Date.parse(day) - Date.parse(asked.asOf));
  const furthest = found !== undefined && isSure(found) ? away(found.asOf) : Infinity;
  return listStretches(bundle)
    .map((stretch) => ({ ...asked, asOf: nearestDay(stretch, asked.asOf) }))
    .filter(({ asOf }) => asOf !== asked.asOf && away(asOf) < furthest);
}

it("a part that an act brought is brought there and kept from then on, and brought again by who shares again", () => {
  const chain = [{ action: "share", brings: ["note"] }, "like", "share"];
  const sharer = explain(linkedin, { asOf: "2026-11-01", post, chain }, { part: "sharer" });
  expect(sharer.path.map(({ level, brought = false }) => [level, brought])).toEqual([
    ["absent", false],
    ["whole", true],
    ["whole", false],
    ["whole", true],
  ]);
  expect(sharer).toMatchObject({ brought: true, decidedAt: 3 });
  const note = explain(linkedin, { asOf: "2026-11-01", post, chain: ["share"] }, { part: "note", wanted: "seen" });
  expect(note.changes[0]).toMatchObject({ level: "whole", brought: true });
  expect(explain(linkedin, { asOf: "2026-11-01", post, chain }, { part: "text" })).not.toHaveProperty("brought");
  expect([sharer, note].flatMap((why) => readSchema("why")(why))).toEqual([]);
});
