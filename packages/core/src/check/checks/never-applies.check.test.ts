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
rule a { on like of post when «post has no author» keeps everything source diary }
rule b { on like of post when «post has image and not post has image» keeps everything source diary }
rule c { on like of post when «post has text.link and post has no text» keeps everything source diary }
rule d { on like of post when «author is page and actor is author and actor is member» keeps text source diary }
rule e { on like of post when post has text and «mood is loud» keeps everything source diary }
rule f { on post when not «actor is author» keeps everything source diary }
rule fine { on share of post when mood is loud shows it to followers keeps everything source diary }`);
  expect(reasons).toEqual([
    "its condition never holds, since every post has 'author'.",
    "its condition never holds, since what it asks is never so at the same time.",
    "its condition never holds, since what it asks is never so at the same time.",
    "its condition never holds, since what it asks is never so at the same time.",
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

it("only the rules that suffice are named, not others that say the same in some cases", () => {
  const never = "shows nothing loses text";
  const reasons = findReasons(`${head}
rule «like» { on like of post shows it to followers keeps text source diary }
rule always refines like { on like of post ${never} source diary }
rule pictured refines like { on like of post when post has image ${never} source diary }
rule «comment» { on comment of post shows it to followers keeps everything source diary }
rule no { on comment of post refused source diary }
rule no-picture { on comment of post when post has image refused source diary }
rule «instead» refines comment { on comment of post shows nothing loses everything source diary }`);
  expect(reasons.slice(0, 2)).toEqual([
    "wherever it speaks, 'always' says all of it otherwise.",
    "wherever it speaks, 'no' refuses it.",
  ]);
});

it("each of the rules named is needed: without it something would be heard", () => {
  const reasons = findReasons(`${head}
rule «like» { on like of post shows it to followers keeps text source diary }
rule shown refines like { on like of post shows nothing source diary }
rule lost refines like { on like of post loses text source diary }
rule lost-with-picture refines like { on like of post when post has image loses text source diary }`);
  expect(reasons).toEqual(["wherever it speaks, 'lost' and 'shown' say all of it otherwise."]);
});
