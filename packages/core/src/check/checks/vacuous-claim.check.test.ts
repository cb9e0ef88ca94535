import { expect, it } from "vitest";
import { findMarked, head } from "../../../test/find-marked.ts";

const rules = `${head}form share
attribute mood of post is good, bad
action send, comment, quote
rule share { on share of post, share shows share to followers keeps everything adds sharer source diary }
rule like { on like of post, share shows nothing counts for nobody source diary }
rule comment { on comment of post from 2016 shows it to followers keeps everything source diary }
rule quote { on quote of post counts for author source diary }
rule delete { on delete of share becomes nothing source diary }
`;

function check(claim: string): readonly string[] {
  const { found, messages } = findMarked(`${rules}claim "c" { ${claim} }`, { codes: ["core/vacuous-claim"] });
  expect(found.filter((one) => !one.startsWith("core/vacuous-claim"))).toEqual([]);
  return messages.map((message) => message.replace("This speaks of nothing: ", ""));
}

it("what is said of viewers where nobody is shown anything is said of nobody", () => {
  expect(check("after share, like always sees text")).toEqual(["nobody holds anything after its last act."]);
  expect(check("after share, like always sees text always counts for nobody")).toEqual([]);
  expect(check("after share, (like | share) always sees text")).toEqual([]);
});

it("a pattern that goes on after its chains have ended fits no chain", () => {
  expect(check("after like, share always counts for author")).toEqual([
    "nobody holds anything after 'like', so the chain ends before its last act.",
  ]);
  expect(check("after share, delete, any always sees text")).toEqual([
    "nobody holds anything after 'delete', so the chain ends before its last act.",
  ]);
  expect(check("after like, share* always counts for nobody")).toEqual([]);
});

it("a pattern with an act that no rule answers speaks of nothing", () => {
  expect(check("after send, share always sees text")).toEqual(["no rule says what 'send' shows."]);
  expect(check("after share, comment always sees text")).toEqual(["no rule says what 'comment' shows."]);
  expect(check("after send* always sees text")).toEqual([]);
  expect(check("after (send | share){1,2} always sees text")).toEqual([]);
});

it("a rule that says only whom an act counts for is something to speak of", () => {
  expect(check("after quote always counts for author")).toEqual([]);
});

it("a claim that no post and no setting fits speaks of nothing", () => {
  expect(check("for post with image when post has no image after share always sees text")).toEqual([
    "no such post can be.",
  ]);
  expect(check("for post by page when author is member after share always sees text")).toEqual([
    "no such post can be.",
  ]);
  expect(check("for post without text when post has text.link after share always sees text")).toEqual([
    "no such post can be.",
  ]);
  expect(check("when mood is good and not mood is good after share always sees text")).toEqual([
    "no such post can be.",
  ]);
  expect(check("for post with image when mood is bad after share always sees text")).toEqual([]);
});

it("a claim speaks of its days, or of the newest state, and goals are looked at as well", () => {
  const early = ["no rule says what 'comment' shows, because 'comment' begins on 2016-01-01."];
  expect(check("at 2015 after comment always sees text")).toEqual(early);
  expect(check("until 2017 after comment always sees text")).toEqual([]);
  expect(check("until 2016 after comment always sees text")).toEqual(early);
  expect(check("from 2016 after comment always sees text")).toEqual([]);
  const { found } = findMarked(`${rules}goal «seen» "Seen" { after like always sees text }`, {
    codes: ["core/vacuous-claim"],
  });
  expect(found).toEqual(["core/vacuous-claim: seen"]);
});

it("a claim of an act whose rule has ended says on which day, and names no rule of another form", () => {
  const reasonOf = (claim: string): string | undefined =>
    findMarked(
      `${head}form share
rule share { on share of post shows share to followers keeps everything source diary }
rule old-like { on like of post until 2018 shows it to followers keeps everything source diary }
rule like { on like of post from 2018 until 2020-03 shows it to followers keeps everything source diary }
rule later { on comment of share from 2024 shows it to followers keeps everything source diary }
claim "c" { ${claim} always sees text }`,
      { codes: ["core/vacuous-claim"] },
    ).messages[0];
  expect(reasonOf("after like")).toBe(
    "This speaks of nothing: no rule says what 'like' shows, because 'like' ended on 2020-03-01.",
  );
  expect(reasonOf("after share, like")).toBe("This speaks of nothing: no rule says what 'like' shows.");
  expect(reasonOf("at 2019 after like")).toBeUndefined();
});

it("a post that cannot be, and a day before every rule, are said as in examples", () => {
  const dated = `${head}rule like { on like of post from 2016 shows it to followers keeps everything source diary }\n`;
  expect(findMarked(`${dated}claim "c" { at «2015» after like always sees text }`).found).toEqual([
    "core/before-rules: 2015",
  ]);
  expect(
    findMarked(`${dated}claim "c" { for post with text.link without «text» after like always sees text }`).found,
  ).toEqual(["core/impossible-post: text"]);
});
