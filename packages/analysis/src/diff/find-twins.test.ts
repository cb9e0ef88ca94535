import { findTable, openBundle } from "@waft/runtime/internal";
import { expect, it } from "vitest";
import { compileText } from "../../test/compile-text.ts";
import { compareSides } from "./compare-sides.ts";
import { findTwins } from "./find-twins.ts";
import { joinSides, type Side } from "./joint.ts";
import { findTold } from "./list-posts.ts";

const rules = (kept = "text, image, video, card"): string => `waft 1
platform village "Village"
use social
posts have text, image, video, card
form share
rule share { on share of post shows share to followers keeps ${kept} adds sharer allows note }
`;

function sideOf(text: string): Side {
  const { bundle } = compileText(text);
  return { bundle: openBundle(bundle), day: "2020-01-01", table: findTable(bundle, "2020-01-01") };
}

/** Names of parts, each with those to which the same happens. */
function listTwins(before: string, after: string): readonly string[] {
  const joint = joinSides(sideOf(before), sideOf(after));
  const twins = findTwins(joint, findTold(joint).parts);
  const name = (part: number): string => joint.parts[part]?.name ?? "";
  return [...twins.entries()].flatMap(([part, twin]) => (part === twin ? [] : [`${name(part)} is as ${name(twin)}`]));
}

it("parts to which every row does the same are twins, but not where a rule asks for one, or treats it otherwise", () => {
  const plain = listTwins(rules(), rules());
  expect(plain).toContain("text.mention is as text.link");
  expect(plain).toContain("video is as image");
  expect(listTwins(rules(), rules("text, video, card loses image"))).not.toContain("video is as image");
  const asking = `${rules()}rule other { on like of post when post has image shows nothing }\n`;
  expect(listTwins(rules(), asking)).not.toContain("video is as image");
  expect(plain.join()).not.toMatch(/text is|is as text(?:,|$)|sharer is|author is/u);
});

it("what is found of a part is found of its twin, with the twin in the smallest case", () => {
  const compared = compareSides(sideOf(rules()), sideOf(rules("text, card loses image, video")));
  const found = "tooLarge" in compared ? [] : compared.found;
  const parts = "tooLarge" in compared ? [] : compared.joint.parts;
  const [image, video] = ["image", "video"].map((name) => {
    const part = parts.findIndex((one) => one.name === name);
    return found
      .filter((one) => one.part === part && one.differing > 0)
      .map(({ differing, all, action, form, first }) => ({
        counts: [differing, all, action, form],
        post: first?.post.named.map((at) => (at === part ? "it" : at)),
      }));
  });
  expect(image).not.toEqual([]);
  expect(video).toEqual(image);
});
