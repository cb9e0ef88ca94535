import { expect, it } from "vitest";
import { findMarked, head } from "../../../test/find-marked.ts";

const says = "shows it to followers keeps everything source diary";

it("what always holds is found in each condition, at the smallest place, with the reason", () => {
  const marked = `${head}
attribute mood of post is plain, loud
attribute tone of share is plain, loud
action share
rule a { on like of post when «post has author» ${says} }
rule b { on like of post when post has «counts», image ${says} }
rule c { on like of post when «mood is plain or loud» and post has text ${says} }
rule d { on like of post when post has text when «post has image or post has no image» ${says} }
rule e { on like of post when «not tone is loud» and post has card ${says} }
rule f { on post when «actor is author» keeps everything source diary }
rule g { on share of post when tone is loud ${says} }`.replace("«not tone is loud»", "not «tone is loud»");
  const { found, marked: spans, messages } = findMarked(marked);
  expect(found).toEqual(spans.map((span) => `core/always-true: ${span}`));
  expect(messages).toEqual([
    "'a' asks here for what always holds: every post has 'author'.",
    "'b' asks here for what always holds: every post has 'counts'.",
    "'c' asks here for what always holds: it is the same for every post and every act.",
    "'d' asks here for what always holds: it is the same for every post and every act.",
    "'e' asks here for what always holds: 'tone' is not a setting of this act.",
    "'f' asks here for what always holds: whoever publishes a post is its author.",
  ]);
});

it("a side of an or that never holds is found, also inside brackets", () => {
  const { found, marked } = findMarked(`${head}
rule a { on like of post when post has image or «post has text.link and post has no text» ${says} }
rule b { on comment of post when post has text and (post has image or «post has no author») ${says} }`);
  expect(found).toEqual(marked.map((span) => `core/never-true: ${span}`));
});

it("conditions that make a difference on one of several acts are fine", () => {
  const { found } = findMarked(`${head}
attribute tone of share is plain, loud
action share, like
rule a { on like, share of post when tone is plain ${says} }
rule b { on comment of post when author is page and actor is author and (post has image or post has card) ${says} }
rule c { on quote of post when not (post has image and author is page) ${says} }`);
  expect(found).toEqual([]);
});

it("what makes no difference beside the rest is found, however deep it stands, and the last of two alike", () => {
  const { found, marked } = findMarked(`${head}
attribute mood of post is plain, loud, low
attribute tone of post is plain, loud
rule a { on like of post when mood is loud and («mood is loud or tone is loud») ${says} }
rule b { on comment of post when mood is loud or «mood is loud and tone is loud» ${says} }
rule c { on share of post when mood is loud when «mood is loud» ${says} }
rule d { on send of post when post has «text», text.link ${says} }
rule e { on quote of post when mood is loud and not «mood is low» ${says} }
rule f { on repost of post when mood is loud and (tone is loud or not (post has image and «mood is loud»)) ${says} }
rule g { on like of post when mood is low or «low» and tone is loud ${says} }`);
  expect(found).toEqual(marked.map((span) => `core/redundant-condition: ${span}`));
});

it("pieces that all make a difference are fine, also where each is part of what another asks", () => {
  const { found } = findMarked(`${head}
attribute mood of post is plain, loud, low
attribute tone of share is plain, loud
rule a { on like of post when (mood is loud or post has image) and (mood is low or post has card) ${says} }
rule b { on share, comment of post when mood is loud and (tone is loud or post has card) ${says} }
rule c { on send of post when post has text and not post has text.link ${says} }`);
  expect(found).toEqual([]);
});
