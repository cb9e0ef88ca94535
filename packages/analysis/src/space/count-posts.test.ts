import { hasPart, type Bundle, type BundlePart } from "@waft/runtime";
import { createPartSet, expandParts } from "@waft/runtime/internal";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { compileText } from "../../test/compile-text.ts";
import { combine } from "./combine.ts";
import { countPosts } from "./count-posts.ts";
import { askPost, listPosts } from "./list-posts.ts";

const { bundle } = compileText(`waft 1
platform village "Village"
use social
posts have text, image, card
attribute visibility of post is public, friends, secret
rule like { on like of post shows it to followers keeps everything }
`);

const postParts = bundle.parts.flatMap(({ ofPost }, part) => (ofPost ? [part] : []));

/** Every set of parts that a post can have, written out. */
function listSets({ parts }: Bundle): readonly (readonly number[])[] {
  const always = parts.flatMap((part: BundlePart, index) => (part.parent < 0 && part.always ? [index] : []));
  const sets = combine(postParts.map((part) => [undefined, part])).map((chosen) =>
    createPartSet(expandParts([...always, ...chosen.filter((part) => part !== undefined)], parts), parts.length),
  );
  return [...new Map(sets.map((set) => [set.join(" "), set])).values()];
}

it("counts every post exactly once, whatever posts are told apart by", () => {
  const sets = listSets(bundle);
  const whole = sets.length * bundle.actors.length * 3;
  fc.assert(
    fc.property(fc.subarray(postParts), fc.boolean(), fc.boolean(), (parts, authors, settings) => {
      const told = { parts: new Set(parts), authors, attributes: new Set(settings ? [0] : []) };
      const posts = listPosts(bundle, { ...told, others: "without" });
      expect(countPosts(bundle, told, posts)).toBe(whole);
      for (const post of posts) {
        const like = sets.filter((set) => parts.every((part) => hasPart(set, part) === hasPart(post.parts, part)));
        const others = (authors ? 1 : bundle.actors.length) * (settings ? 1 : 3);
        expect(countPosts(bundle, told, [post])).toBe(like.length * others);
      }
    }),
  );
});

it("lists the smallest post of each kind, and the smallest first", () => {
  const link = bundle.parts.findIndex(({ name }) => name === "text.link");
  const posts = listPosts(bundle, {
    parts: new Set([link]),
    authors: false,
    attributes: new Set(),
    others: "without",
  });
  expect(posts.map((post) => askPost(bundle, post))).toEqual([{}, { parts: ["text.link"] }]);
});
