import { hasProblems, trace, type Bundle, type Hop, type Start } from "@waft/runtime";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { randomPlatform, writePlatform } from "../../../core/test/random-platform.ts";
import { compileLinkedin } from "../../test/compile-linkedin.ts";
import { compileText } from "../../test/compile-text.ts";
import { countRuns } from "../../test/random-question.ts";
import { readSchema } from "../../test/read-schema.ts";
import { findEnd, isSeen } from "../edits/read-end.ts";
import { lintPost } from "./lint-post.ts";
import type { LintedPost, LintFix, LintQuestion, LintWarning } from "./linted-post.ts";

const linkedin = compileLinkedin();

function lint(bundle: Bundle, question: LintQuestion): LintedPost {
  const linted = lintPost(bundle, question);
  if (hasProblems(linted)) {
    throw new Error(JSON.stringify(linted.problems));
  }
  return linted;
}

it("in 2016 a link in the text beside a picture is lost by a like of a share; a card in the picture's place keeps it", () => {
  const post = { by: "page", parts: ["text.link", "image"] };
  const { warnings, rules } = lint(linkedin, { post, asOf: "2016-03-01" });
  const link = warnings.find(({ about }) => about === "text.link");
  expect(link).toMatchObject({
    code: "lost-on-the-way",
    chain: [{ action: "share" }, { action: "like" }],
    hop: 2,
    decidedBy: "flat.like-of-share",
  });
  expect(link?.fixes.map(({ edit, seen }) => [edit, seen])).toEqual([
    [{ edit: "replace-part", from: "image", to: "card" }, "card"],
  ]);
  expect(Object.keys(rules)).toContain("flat.like-of-share");
  expect(lint(linkedin, { post, asOf: "2026-11-26" }).warnings).toEqual([]);
});

it("a card beside a picture is lost at once", () => {
  const { warnings } = lint(linkedin, { post: { parts: ["text", "image", "card"] }, asOf: "2026-11-26" });
  expect(warnings.find(({ about }) => about === "card")).toMatchObject({ code: "lost-at-once", chain: [], hop: 0 });
});

it("says what people cannot do with a post, and which setting makes it possible", () => {
  const post = { parts: ["text"], settings: { visibility: "connections" } };
  const { warnings } = lint(linkedin, { post, asOf: "2026-11-26" });
  const share = warnings.find(({ about }) => about === "share");
  expect(share).toMatchObject({ code: "not-possible", messages: ["Only public posts can be shared."] });
  expect(share?.fixes).toMatchObject([{ edit: { edit: "set-post", name: "visibility", to: "public" } }]);
});

it("a change that helps in some of the chains only is told with those", () => {
  const post = { by: "page", parts: ["text", "image", "card"] };
  const { warnings } = lint(linkedin, { post, asOf: "2026-11-26" });
  const card = warnings.find(({ about }) => about === "card");
  const [fix] = card?.fixes ?? [];
  expect(fix).toMatchObject({ edit: { edit: "remove-part", part: "image" }, seen: "card", helpsIn: [[], [{}], [{}]] });
  expect(fix?.helps).toBeGreaterThan(3);
  expect(fix?.helps).toBeLessThan(card?.chains ?? 0);
});

it("what nobody has said is no reason to warn", () => {
  const { bundle } = compileText(`waft 1
platform village "Village"
use social
posts have text
rule share { on share of post shows post to followers unknown text }
rule like { on like of post shows it to followers }
`);
  expect(lint(bundle, { post: { parts: ["text"] } }).warnings).toEqual([]);
});

it("a part that is none is a problem, and of many actions not every two are followed", () => {
  expect(lintPost(linkedin, { post: { parts: ["tekst"] } })).toMatchObject({ problems: [{ code: "unknown-part" }] });
  const names = Array.from({ length: 40 }, (_, index) => `wave-${index + 1}`);
  const { bundle } = compileText(`waft 1
platform village "Village"
use social
posts have text
action ${names.join(", ")}
rule wave { on ${names.join(", ")} of post shows it to followers keeps everything }
`);
  expect(lint(bundle, { post: { parts: ["text"] } })).toMatchObject({ limited: true, chains: 700, warnings: [] });
});

it("has the shape of its schema", () => {
  const validate = readSchema("linted-post");
  const settings = { visibility: "connections" };
  const post = { by: "page", parts: ["text.link", "image", "card"], settings };
  expect(validate(lint(linkedin, { post, asOf: "2016-03-01" }))).toEqual([]);
  expect(validate(lint(linkedin, { post, asOf: "2026-11-26" }))).toEqual([]);
  expect(validate({ ...lint(linkedin, { post: {} }), warnings: [{}] })).not.toEqual([]);
});

it("each warning and each fix holds when it is asked again", () => {
  let seen = 0;
  const asked = fc.record({
    asOf: fc.constantFrom("2014-01-01", "2016-03-01", "2018-01-01"),
    parts: fc.subarray(["text", "text.link", "image", "card"]),
  });
  fc.assert(
    fc.property(randomPlatform, asked, (platform, { asOf, parts }) => {
      const { bundle } = compileText(writePlatform(platform));
      const linted = lint(bundle, { post: { parts }, asOf });
      for (const warning of linted.warnings) {
        expect(holds(bundle, linted, warning)).toBe(true);
        expect(warning.fixes.every((fix) => mends(bundle, linted, { warning, fix }))).toBe(true);
      }
      seen += linted.warnings.length;
    }),
    { numRuns: countRuns(60) },
  );
  expect(seen).toBeGreaterThan(0);
});

/** What happens at the end of the chain of a warning, with another post in the place of the one that was linted. */
function findEndOf(
  bundle: Bundle,
  { post, asOf }: Pick<LintedPost, "post" | "asOf">,
  chain: LintWarning["chain"],
): Start | Hop {
  const answer = trace(bundle, { post, asOf, chain });
  if (hasProblems(answer)) {
    throw new Error(JSON.stringify(answer.problems));
  }
  return findEnd(answer);
}

function holds(bundle: Bundle, linted: LintedPost, { code, about, chain, hop }: LintWarning): boolean {
  const end = findEndOf(bundle, linted, chain);
  const part = end.parts?.[about];
  return code === "not-possible"
    ? "outcome" in end && end.outcome === "refused"
    : part?.level === "lost" && part.lostAtHop === hop;
}

function mends(
  bundle: Bundle,
  { asOf }: LintedPost,
  { warning, fix }: { readonly warning: LintWarning; readonly fix: LintFix },
): boolean {
  return (fix.helpsIn ?? [warning.chain]).every((chain) => {
    const end = findEndOf(bundle, { post: fix.post, asOf }, chain);
    return fix.seen === undefined
      ? "outcome" in end && end.outcome !== "refused"
      : isSeen(end.parts?.[fix.seen]?.level ?? null);
  });
}
