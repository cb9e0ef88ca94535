import { expect, it } from "vitest";
import { findMarked, head } from "../../../test/find-marked.ts";

const share = `form share
rule share { on share of post shows share to followers keeps everything adds sharer allows note source diary }`;

it("a part that nobody can have when a rule speaks is found, once for the rule", () => {
  const { found, messages } = findMarked(`${head}${share}
rule a { on like of post shows it to followers keeps text, «sharer» loses note source diary }
rule b { on like of share shows it to followers keeps text, sharer, note links «via» source diary }`);
  expect(found).toEqual(["core/never-there: sharer", "core/never-there: via"]);
  expect(messages[0]).toBe("'a' speaks of 'sharer' and 'note', which nobody can have before it.");
});

it("a part that the rule itself brings, or that can be in one of its forms, may be spoken of", () => {
  const { found } = findMarked(`${head}${share}
rule a { on like of post, share shows it to followers keeps text, sharer source diary }
rule b { on share of share shows it to followers keeps everything adds via links via, via.profile source diary }`);
  expect(found).toEqual([]);
});

it("a part that an act may bring only later, by another rule, is there from then on alone", () => {
  const { found } = findMarked(`${head}${share}
rule early { on like of share until 2015 shows it to followers loses «trail» source diary }
rule late { on like of share from 2016 shows it to followers loses trail source diary }
rule trail { on comment of share from 2016 shows it to followers keeps everything adds trail source diary }`);
  expect(found).toEqual(["core/never-there: trail"]);
});

it("of a form that nobody can come to hold nothing is said here", () => {
  const { found } = findMarked(`${head}form share
rule a { on like of share shows it to followers keeps sharer source diary }`);
  expect(found).not.toContain("core/never-there: sharer");
});

it("a part is not there where a rule asks for posts without it, or without what is around it", () => {
  const { found } = findMarked(`${head}
rule a { on like of post when post has no image shows it to followers keeps text loses «image» source diary }
rule b { on comment of post when post has card and not post has text shows it to followers keeps everything else loses «text.link» source diary }
rule c { on repost of post when post has no image or post has card shows it to followers keeps text loses image source diary }`);
  expect(found).toEqual(["core/never-there: image", "core/never-there: text.link"]);
});

it("a part that the post is without may be there where a rule lets people bring it", () => {
  const { found } = findMarked(`${head}form share
rule share { on share of post shows share to followers keeps everything else allows image source diary }
rule a { on like of share when post has no image shows it to followers keeps everything else loses image source diary }`);
  expect(found).toEqual([]);
});
