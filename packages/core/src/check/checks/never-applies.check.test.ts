import { expect, it } from "vitest";
import { findMarked, head } from "../../../test/find-marked.ts";

const like = "rule like { on like of post shows it to followers keeps everything counts for author source diary }";

/** The reasons, without the name before them. */
function findReasons(marked: string): readonly string[] {
  const { found, marked: spans, messages } = findMarked(marked, { codes: ["core/never-applies"] });
  expect(found).toEqual(spans.map((span) => `core/never-applies: ${span}`));
  return messages.map((message) => message.replace(/^'[^']*' never has a say: /u, ""));
}

it("a condition that no post and no act meets is the reason", () => {
  const reasons = findReasons(`${head}
attribute mood of share is plain, loud
action share
${like}
rule «a» { on like of post when post has no author keeps everything source diary }
rule «b» { on like of post when post has image and not post has image keeps everything source diary }
rule «c» { on like of post when post has text.link and post has no text keeps everything source diary }
rule «d» { on like of post when author is page and actor is author and actor is member keeps text source diary }
rule «e» { on like of post when mood is loud keeps everything source diary }
rule «f» { on post when not actor is author keeps everything source diary }
rule fine { on share of post when mood is loud shows it to followers keeps everything source diary }`);
  expect(reasons).toEqual([
    "its condition never holds, since every post has 'author'.",
    "its condition never holds, since it is the same for every post and every act.",
    "its condition never holds, since it is the same for every post and every act.",
    "its condition never holds, since it is the same for every post and every act.",
    "its condition never holds, since 'mood' is not a setting of this act.",
    "its condition never holds, since whoever publishes a post is its author.",
  ]);
});

it("a rule that says nothing, and one on no action, never apply", () => {
  const reasons = findReasons(`waft 1
platform village
posts have text
actor villager
form post
part text
audience all
action burn by author
source diary { title "Diary" kind press seen 2026 }
rule «a» { on anything of post shows it to all keeps everything source diary }
rule «b» { on burn of post source diary }
rule burn { on burn of post becomes nothing source diary }`);
  expect(reasons).toEqual(["it is on no action of any form.", "it says nothing of what happens."]);
});

it("a rule whose form nobody holds on its days never applies, and on other days the form is fine", () => {
  const reasons = findReasons(`${head}
form share
rule share { on share of post until 2015 shows share to followers keeps everything source diary }
rule «late» { on like of share from 2016 shows it to followers keeps everything source diary }
rule early { on like of share from 2014 shows it to followers keeps everything source diary }`);
  expect(reasons).toEqual(["nobody holds 'share' on any day on which it is in force."]);
});

it("a rule is shadowed when those that refine it say all of it wherever it speaks", () => {
  const reasons = findReasons(`${head}
rule «like» { on like of post shows it to followers keeps text source diary }
rule with-image refines like { on like of post when post has image shows it to connections loses everything source diary }
rule without refines like { on like of post when post has no image shows nothing loses text source diary }`);
  expect(reasons).toEqual(["wherever it speaks, 'with-image' and 'without' say all of it otherwise."]);
});

it("a rule that is heard in one case, on one day, on one part, or of one person is not shadowed", () => {
  const base = "on like of post shows it to followers keeps text";
  const rules = (refining: string, more = ""): string =>
    `${head}rule like { ${base} ${more} source diary }\nrule over refines like { ${refining} source diary }`;
  const all = "shows it to connections loses text";
  expect(findMarked(rules(`on like of post when post has image ${all}`)).found).toEqual([]);
  expect(findMarked(rules(`on like of post from 2016 ${all}`)).found).toEqual([]);
  expect(findMarked(rules("on like of post shows it to connections loses text.link")).found).toEqual([]);
  expect(findMarked(rules(`on like of post ${all}`, "tells author")).found).toEqual([]);
  expect(findMarked(rules(`on like of post ${all}`)).found).toEqual(["core/never-applies: like"]);
});

it("a refusal that always wins leaves nothing to the others, and one that is refined away does", () => {
  const reasons = findReasons(`${head}
rule «like» { on like of post shows it to followers keeps everything source diary }
rule no { on like of anything refused "No." source diary }`);
  expect(reasons).toEqual(["wherever it speaks, 'no' refuses it."]);
  const taken = findMarked(`${head}
rule like { on like of post tells author source diary }
rule no { on like of anything when post has image refused "No." source diary }
rule yes refines no { on like of post when post has image shows it to followers keeps everything source diary }`);
  expect(taken.found).toEqual(["core/never-applies: no"]);
});
