import { expect, it } from "vitest";
import { findMarked, head } from "../../../test/find-marked.ts";

function findOpen(text: string): readonly string[] {
  const { found, messages } = findMarked(`${head}${text}`, { severities: ["info"] });
  return messages.filter((_, index) => found[index]?.startsWith("core/unmentioned") === true);
}

it("parts that no rule mentions are listed once, the outermost ones only", () => {
  expect(
    findOpen(`rule a { on like of post shows it to followers keeps text, card source diary }
rule b { on comment of post shows nothing source diary }
rule c { on share of post shows it to followers keeps everything source diary }`),
  ).toEqual(["Nobody says what becomes of 'author', 'image' and 'counts' when 'a' shows something."]);
});

it("a part of which no rule speaks at all is told where it is named, not with each rule", () => {
  expect(findOpen("rule a { on like of post shows it to followers keeps text, card source diary }")).toEqual([
    "Nobody says what becomes of 'author' and 'counts' when 'a' shows something.",
  ]);
});

it("rules that answer together, or are refined, speak for each other, and unknown is a word as well", () => {
  expect(
    findOpen(`rule a { on like of post shows it to followers keeps text, card source diary }
rule b { on like of post shows it to followers keeps author, image source diary }
rule c refines a, b { on like of post when post has image cuts image unknown counts source diary }
rule d { on like of post when post has no image unknown counts source diary }`),
  ).toEqual([]);
});

it("a rule that shows nothing, the publishing, and parts that are lost already leave nothing open", () => {
  expect(
    findOpen(`form share
rule publish { on post loses text source diary }
rule a { on like of post shows nothing source diary }
rule b { on share of post shows share to followers keeps author, image, card loses counts source diary }
rule c { on like of share shows it to followers keeps author, image, card source diary }`),
  ).toEqual([]);
});

it("what is open only on some days is open", () => {
  expect(
    findOpen(`rule a { on like of post shows it to followers keeps text, card, author, counts source diary }
rule b { on like of post from 2016 keeps image source diary }`),
  ).toEqual(["Nobody says what becomes of 'image' when 'a' shows something."]);
});
