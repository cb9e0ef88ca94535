import { expect, it } from "vitest";
import { findMarked, head } from "../../../test/find-marked.ts";

const rules = `${head}form share
attribute mood of post is good, bad
attribute volume of like is low, high
action send
rule share { on share of post from 2016 shows share to followers keeps everything else unknown counts cuts text keeps text.link adds sharer allows note counts for author source diary }
rule like { on like of share shows it to some followers keeps everything counts for sharer tells author source diary }
rule loud refines like { on like of share when volume is high loses text source diary }
rule silent { on like of post shows nothing counts for nobody source diary }
rule bad { on share of post when mood is bad refused "No." source diary }
`;

function check(example: string): ReturnType<typeof findMarked> {
  return findMarked(`${rules}example "seen" { ${example} }`);
}

it("what somebody saw and rules say as well is in order", () => {
  const { found } = check(`at 2026
    post by page with text.link, image
      sees whole text.link, image and misses card
      is post
    share with note.link
      sees cut text
      sees text.link, note.link, sharer
      counts for author
      shown to followers
    like by sharer
      misses card or sees card
      counts for sharer
      tells author
      shown to some followers
      decided by like`);
  expect(found).toEqual([]);
});

it("what surely is not so is found where it stands, with what is so instead", () => {
  const { found, marked, messages } = check(`post with text, image
    share
      «sees whole text, image»
      «misses image» and «counts for sharer»
      «is post»
    like
      «tells sharer»
      «decided by share»
      «gone»
      «reaches card or sees note»`);
  expect(found).toEqual(marked.map((span) => `core/example-fails: ${span}`));
  expect(messages).toEqual([
    "After 'share', 'sees whole text' does not hold: 'text' is cut short.",
    "After 'share', 'misses image' does not hold: 'image' is whole.",
    "After 'share', 'counts for sharer' does not hold: it counts for 'author'.",
    "After 'share', 'is post' does not hold: it is 'share'.",
    "After 'like', 'tells sharer' does not hold: it tells 'author'.",
    "After 'like', 'decided by share' does not hold: what decides is 'like'.",
    "After 'like', 'gone' does not hold: the network may show it or not.",
    "After 'like', 'reaches card or sees note' does not hold: 'card' is never there.",
  ]);
});

it("what rules leave open is a warning, and so is what depends on a setting that the example leaves open", () => {
  const { found, messages } = check(`post with text
    share
      «sees counts, author»
      «tells nobody»
    like when volume is low or volume is high
      «sees text»
    like when volume is high
      misses text`);
  expect(found).toEqual([
    "core/example-open: sees counts, author",
    "core/example-open: tells nobody",
    "core/example-open: sees text",
  ]);
  expect(messages[0]).toBe("After 'share', rules leave open whether 'sees counts' holds: 'counts' is lost to whole.");
  expect(messages[2]).toBe("After 'like', rules leave open whether 'sees text' holds: 'text' is lost.");
});

it("an act that is refused, or comes when nobody holds anything, is impossible unless the refusal is meant", () => {
  expect(check("post when mood is bad «share» sees text").found).toEqual(["core/impossible-step: share"]);
  const { messages } = check("post when mood is bad «share» sees text");
  expect(messages).toEqual(["'share' cannot be done here: 'bad' refuses it."]);
  expect(check("post with text like «share» sees text").found).toEqual(["core/impossible-step: share"]);
  expect(check("post when mood is bad share refused").found).toEqual([]);
  expect(check("post when mood is bad share refused «like»").found).toEqual(["core/impossible-step: like"]);
  expect(check("post with text share like when post has card").messages).toEqual([
    "'like' cannot be done here: its 'when' never holds.",
  ]);
});

it("an act that is refused because no rule speaks of it says so", () => {
  const { found, messages } = findMarked(`${head}
action wave
otherwise refused
rule like { on like of post shows it to followers keeps everything source diary }
example "e" { post with text «wave» }`);
  expect(found).toEqual(["core/impossible-step: wave"]);
  expect(messages).toEqual(["'wave' cannot be done here: no rule speaks of it, and 'otherwise' refuses it."]);
});

it("an act of which no rule speaks is said once, and what follows it is open without a word", () => {
  expect(check("post with text share «send» sees text share sees text").found).toEqual(["core/unanswered-step: send"]);
  expect(check("post with text share send sees card").found).toEqual([
    "core/unanswered-step: send",
    "core/example-fails: sees card",
  ]);
});

it("an act brings only what a rule that answers it adds or allows", () => {
  expect(check("post with text share with note, «via» like with «note»").found).toEqual([
    "core/unallowed-brings: via",
    "core/unallowed-brings: note",
  ]);
  expect(check("post with text share send with note").found).toEqual(["core/unanswered-step: send"]);
});

it("a post is not without what it has, nor under a condition that never holds", () => {
  expect(check("post with text.link without «text», «author»").messages).toEqual([
    "There is no such post: one with 'text.link' has 'text'.",
    "There is no such post: every post has 'author'.",
  ]);
  expect(check("post with text without «text»").messages).toEqual([
    "There is no such post: it is both with and without 'text'.",
  ]);
  expect(check("post with text without text.link").found).toEqual([]);
  expect(check("«post» with text when post has no text share").found).toEqual(["core/impossible-post: post"]);
});

it("an example speaks of its day, or of the newest state that rules describe", () => {
  const dated = `${head}rule like { on like of post from 2016 shows it to followers keeps everything source diary }
rule less refines like { on like of post from 2020 loses text source diary }`;
  const seen = (example: string): readonly string[] => findMarked(`${dated}\nexample "x" { ${example} }`).found;
  expect(seen("at 2019 post with text like sees text")).toEqual([]);
  expect(seen("post with text like misses text")).toEqual([]);
  expect(seen("at «2015» post with text like sees text")).toEqual(["core/before-rules: 2015"]);
});

it("who acts is as the example says: the author does what only authors do, others are somebody else", () => {
  const { found } = findMarked(`${head}
rule like { on like of post when actor is author shows it to followers keeps everything source diary }
rule other { on like of post when not actor is author and actor is page refused source diary }
rule more { on like of post when not actor is author and not actor is page shows nothing source diary }
rule delete { on delete of post when actor is author becomes nothing source diary }
example "a" { post with text like silent }
example "b" { post with text like by author sees text }
example "c" { post with text like by page refused }
example "d" { post by page with text delete gone }
example "e" { post with text like when actor is author sees text }`);
  expect(found).toEqual([]);
});

it("a step whose rule has ended says on which day, and one whose rule has not begun from when it holds", () => {
  const { found, messages } = findMarked(`${head}action share
rule like { on like of post until 2020-03 shows it to followers keeps everything source diary }
rule comment { on comment of post from 2024 shows it to followers keeps everything source diary }
example "late" { at 2021 post with text «like» }
example "early" { at 2021 post with text «comment» }
example "never" { at 2021 post with text «share» }`);
  expect(found).toEqual(["like", "comment", "share"].map((act) => `core/unanswered-step: ${act}`));
  expect(messages).toEqual([
    "No rule says what 'like' shows here, because 'like' ended on 2020-03-01.",
    "No rule says what 'comment' shows here, because 'comment' begins on 2024-01-01.",
    "No rule says what 'share' shows here.",
  ]);
});
