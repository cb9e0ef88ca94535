import { expect, it } from "vitest";
import { findMarked, head } from "../../../test/find-marked.ts";

function findGaps(text: string): readonly string[] {
  const { found, messages } = findMarked(`${head}${text}`, { severities: ["info"] });
  return messages.filter((_, index) => found[index]?.startsWith("core/unanswered") === true);
}

const share = "rule share { on share of post shows share to followers keeps everything adds sharer source diary }";

it("actions with the same gaps are one finding, and forms that nobody comes to hold are no gap", () => {
  expect(
    findGaps(`form share form copy action like, comment
${share}
rule copy { on share of copy shows copy to followers keeps everything source diary }`),
  ).toEqual([
    "No rule says what comes of 'like' and 'comment' of 'post' and 'share'.",
    "No rule says what comes of 'share' of 'share'.",
  ]);
});

it("says from when until when an act is answered, or that it is only in some cases", () => {
  expect(
    findGaps(`form share attribute mood of post is good, bad
${share}
rule like { on like of post from 2015 until 2017 shows it to followers keeps everything source diary }
rule also { on like of share until 2016 shows it to followers keeps everything source diary }
rule more { on share of share when mood is good shows it to followers keeps everything source diary }`),
  ).toEqual([
    "No rule says what comes of 'like' of 'post' (answered only from 2015-01-01 until 2017-01-01) and 'share' (answered only until 2016-01-01).",
    "No rule says what comes of 'share' of 'share' (answered only in some cases).",
  ]);
});

it("a rule that says only whom an act counts for leaves open what is shown; one on an act by the author does not", () => {
  expect(
    findGaps(`rule like { on like of post counts for author source diary }
rule delete { on delete of post loses text source diary }`),
  ).toEqual(["No rule says what comes of 'like' of 'post'."]);
});

it("cases that together leave nothing open are no gap, and neither is anything on a platform that refuses the rest", () => {
  expect(
    findGaps(`rule a { on like of post when post has image shows it to followers keeps everything source diary }
rule b { on like of post when post has no image refused source diary }`),
  ).toEqual([]);
  expect(findGaps(`form share otherwise refused "No."\n${share}`)).toEqual([]);
});

it("stands where the action is declared, or at the first rule that speaks of it", () => {
  const { found } = findMarked(
    `${head}form share action «wave»
rule «r» { on comment of post shows share to followers keeps everything source diary }`,
    { severities: ["info"] },
  );
  expect(found).toEqual(["core/unanswered: wave", "core/unanswered: r"]);
});

const told = (rules: string): readonly string[] =>
  findMarked(`${head}attribute mood of share is plain, loud\naction share\n${rules}`, {
    severities: ["info"],
    codes: ["core/unanswered"],
  }).messages.filter((message) => message.includes("'like'"));

it("what a rule would answer that never has a say is its finding, not a gap", () => {
  const says = "shows it to followers keeps everything source diary";
  expect(told(`rule like { on like of post when post has text and post has no text ${says} }`)).toEqual([]);
  expect(told(`rule like { on like of post when mood is loud ${says} }`)).toEqual([]);
  expect(told(`rule like { on like of post when actor is via ${says} }`)).toEqual([]);
  expect(told(`rule like { on like of post when actor is page ${says} }`)).toEqual([
    "No rule says what comes of 'like' of 'post' (answered only in some cases).",
  ]);
});

it("an act is answered always if the cases that are left cannot be", () => {
  const says = "shows it to followers keeps everything source diary";
  expect(told(`rule like { on like of post when not actor is via ${says} }`)).toEqual([]);
  expect(told(`rule like { on like of post when mood is plain ${says} }`)).toEqual([]);
});
