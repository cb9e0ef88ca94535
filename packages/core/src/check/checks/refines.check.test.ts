import * as fc from "fast-check";
import { expect, it } from "vitest";
import { findIn } from "../../../test/compile-text.ts";
import { findMarked, head } from "../../../test/find-marked.ts";
import { randomPlatform, writePlatform } from "../../../test/random-platform.ts";

const says = "shows it to followers keeps everything source diary";

it("a rule that never speaks together with the one it refines is found, with the reason", () => {
  const { found, marked, messages } = findMarked(`${head}
rule like { on like of post until 2016 when post has image ${says} }
rule a refines «like» { on comment of post ${says} }
rule b refines «like» { on like of post from 2016 ${says} }
rule c refines «like» { on like of post until 2016 when post has no image loses text source diary }
rule d refines like { on like of post from 2015 until 2016 when post has card loses text source diary }`);
  expect(found).toEqual(marked.map((span) => `core/refines-never-meets: ${span}`));
  expect(messages.map((message) => message.split(": ")[1])).toEqual([
    "they are on different acts, or on different forms.",
    "there is no day on which both are in force.",
    "what one of them asks excludes what the other asks.",
  ]);
});

it("a rule may refine one that it does not meet, if it meets one behind it, and one that it refines by way of another", () => {
  const { found } = findMarked(`${head}
rule like { on like of post keeps text shows it to followers counts for author source diary }
rule images refines like { on like of post when post has image loses text source diary }
rule plain refines images { on like of post when post has no image cuts text source diary }
rule cards refines images, like { on like of post when post has card and post has image cuts text source diary }`);
  expect(found).toEqual([]);
});

it("a rule that never speaks at all is one finding, not two", () => {
  const { found } = findMarked(`${head}
rule like { on like of post ${says} }
rule never refines like { on like of post when «post has no author» ${says} }
rule over refines never { on like of post loses text source diary }`);
  expect(found).toEqual(["core/never-applies: post has no author"]);
});

it.each([
  ["rule b refines a { on comment", "rule b { on comment"],
  ["rule b refines a, like { on comment, like", "rule b refines like { on comment, like"],
  ["rule b refines like, a { on comment, like", "rule b refines like { on comment, like"],
])("taking one name out of '%s' mends it", (before, after) => {
  const text = `${head}rule a { on send of post shows nothing source diary }
rule like { on like of post ${says} }
${before} of post ${says} }`;
  const [edit] = findIn(text).diagnostics.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits));
  const mended = `${text.slice(0, edit?.span.start)}${edit?.text ?? ""}${text.slice(edit?.span.end)}`;
  expect(mended).toContain(`${after} of post`);
});

it("no fix is offered where 'everything' speaks of other parts without the 'refines'", () => {
  const { diagnostics } = findIn(`${head}
rule comment { on comment of post ${says} adds sharer }
rule like refines comment { on like of post ${says} }`);
  const warnings = diagnostics.filter(({ severity }) => severity === "warning");
  expect(warnings.map(({ code, fixes }) => [code, fixes])).toEqual([["core/refines-never-meets", []]]);
});

it("taking out a 'refines' that never meets its rule changes no answer of random platforms", () => {
  fc.assert(
    fc.property(randomPlatform, (platform) => {
      const text = writePlatform(platform);
      // A table has rows for authors who act as another kind of account than they are, which nobody can ask: where
      // rules tell authors who act, two tables may differ in those alone.
      fc.pre(!text.includes("actor is author"));
      const { bundle, diagnostics } = findIn(text);
      const fixes = diagnostics.filter(({ code }) => code === "core/refines-never-meets").flatMap((one) => one.fixes);
      const [edit] = fixes.flatMap(({ edits }) => edits);
      fc.pre(edit !== undefined);
      const mended = findIn(`${text.slice(0, edit.span.start)}${edit.text}${text.slice(edit.span.end)}`);
      expect(mended.bundle).toEqual(bundle);
    }),
    { numRuns: 40 },
  );
});
