import { rmSync } from "node:fs";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { copyVillage, type Change } from "../../test/copy-village.ts";
import { lintPlatform } from "../lint/lint-platform.ts";

const file = "questions.csv";
const rules = "rules/main.waft";

function lint(...changes: readonly Change[]): readonly string[] {
  const folder = copyVillage(...changes);
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return lintPlatform(folder).findings.map((finding) => `${finding.file}:${finding.line ?? 0} ${finding.code}`);
}

it.each<[code: string, line: number, change: readonly [from: string, to: string]]>([
  ["questions-head", 1, ["question,verdict", "question,answer"]],
  ["question-columns", 4, ["quotes,none,,", "quotes,none,"]],
  ["question-unknown", 4, ["quotes,none", "quoting,none"]],
  ["question-verdict", 4, ["quotes,none", "quotes,never"]],
  ["question-verdict", 3, ["likes,yes", "likes,author"]],
  ["question-empty", 4, ["Nobody quotes anything in the village.", "Nobody."]],
  ["question-claim-unknown", 3, ["a like never loses the author", "a like keeps the author"]],
  ["question-claim-astray", 3, ["a like never loses the author", "a share shows the author"]],
  ["question-claim-astray", 5, ["no rule: like of share", "no rule: share of share"]],
  ["question-act-unknown", 5, ["no rule: like of share", "no rule: like of story"]],
  ["question-no-gap", 5, ["no rule: like of share", "no rule: like of post"]],
  ["question-unshown", 5, ["unsaid,no rule: like of share", "sharer,no rule: like of share"]],
  ["question-unshown", 5, ["unsaid,no rule: like of share", "unsaid,"]],
  ["question-unshown", 3, ["likes,yes", "likes,silent"]],
  ["question-unshown", 7, ["one-step,yes", "one-step,no"]],
  ["question-unshown", 2, [" | no rule: share of share", ""]],
  ["question-no-gap", 7, ["one-step,yes", "one-step,unsaid"]],
  ["question-acts-are-there", 3, ["likes,yes", "likes,none"]],
])("finds kit/%s on line %i", (code, line, [from, to]) => {
  expect(lint({ file, from, to })).toEqual([`${file}:${line} kit/${code}`]);
});

it("a question without an answer and one that is answered twice are found", () => {
  const deletion = "deletion,unsaid,,What becomes of shares of a deleted post nobody has said.\n";
  expect(lint({ file, from: deletion, to: "" })).toEqual([`${file}:0 kit/question-unanswered`]);
  expect(lint({ file, from: deletion, to: deletion + deletion })).toEqual([`${file}:9 kit/question-twice`]);
});

it("a network without answers is found, and a bridge is asked nothing", () => {
  const folder = copyVillage();
  onTestFinished(() => rmSync(folder, { recursive: true }));
  rmSync(path.join(folder, file));
  expect(lintPlatform(folder).findings.map(({ code }) => code)).toEqual(["kit/no-questions"]);
  const bridge = path.join(import.meta.dirname, "../../../platforms/mastodon-to-pixelfed");
  expect(lintPlatform(bridge).findings).toEqual([]);
});

it("a gap ends where a rule fills it", () => {
  const rule = `rule like-of-share {
  on like of share
  from 2016-03
  shows nothing
  counts for sharer
  source leaflet "V-3"
}

example "liked`;
  const example = {
    file: rules,
    from: "    decided by share\n}",
    to: "    decided by share\n  like\n    silent\n    counts for sharer\n    decided by like-of-share\n}",
  };
  const cited = { file: "facts.csv", from: "V-3,share,", to: "V-3,like-of-share share," };
  expect(lint({ file: rules, from: 'example "liked', to: rule }, example, cited)).toEqual([
    `${file}:5 kit/question-no-gap`,
  ]);
});

it("a claim that fails is found, and one that nobody can tell unless an answer names it", () => {
  const claim = (text: string): Change => ({ file: rules, from: 'claim "a share', to: `${text}\n\nclaim "a share` });
  expect(lint(claim('claim "no" {\n  after share\n  always misses author\n}'))).toEqual([
    `${rules}:61 kit/claim-refuted`,
  ]);
  const open = claim('claim "whose" {\n  after share\n  always counts for author\n}');
  expect(lint(open)).toEqual([`${rules}:61 kit/claim-open`]);
  const named = {
    file,
    from: "one-step,yes,a share shows the author",
    to: "one-step,yes,a share shows the author | whose",
  };
  expect(lint(open, named)).toEqual([]);
});
