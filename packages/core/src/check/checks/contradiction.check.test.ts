import * as fc from "fast-check";
import { expect, it } from "vitest";
import { findIn } from "../../../test/compile-text.ts";
import { findMarked, head } from "../../../test/find-marked.ts";
import { randomPlatform, writeContradicting } from "../../../test/random-platform.ts";

it("two rules that say different things of one part contradict each other, with a witness", () => {
  const { found, messages, hints } = findMarked(`${head}
attribute visibility of post is public, circle
rule «one» { on like of post from 2016 shows it to followers keeps text source diary }
rule other { on like of post when post has image and visibility is circle loses text source diary }`);
  expect(found).toEqual(["core/contradiction: one"]);
  expect(messages[0]).toBe(
    "'one' says something else than 'other' about 'text', 'text.link', 'text.mention' and 'text.hashtag'.",
  );
  expect(hints[0]).toContain(
    "'like' of 'post' on 2016-01-01, of a post with text and image, when visibility is circle",
  );
});

it("where rules differ about a part, the witness is the smallest post that has it, if there is one", () => {
  const witnesses = (...rules: readonly string[]): readonly (string | undefined)[] =>
    findMarked(head + rules.map((rule, index) => `rule r${index} { ${rule} source diary }`).join("\n")).hints.map(
      (hint) => hint?.replace(/^It happens for 'like' of 'post' on any day(?<witness>.*?)\..*$/su, "$<witness>"),
    );
  const loses = "on like of post loses image";
  expect(witnesses("on like of post cuts image", loses)).toEqual([", of a post with image"]);
  expect(witnesses("on like of post when post has text or post has image cuts image", loses)).toEqual([
    ", of a post with image and without text",
  ]);
  expect(witnesses("on like of post when post has no image cuts image", loses)).toEqual([", of a post without image"]);
  expect(witnesses("on like of post cuts author", "on like of post loses author")).toEqual([""]);
});

it("rules that agree, and rules of different dates, do not contradict each other", () => {
  const { found } = findMarked(`${head}
rule one { on like of post until 2016 shows it to followers keeps text source diary }
rule two { on like of post from 2016 shows it to followers loses text source diary }
rule three { on like of post until 2016 keeps text, image source diary }`);
  expect(found).toEqual([]);
});

it("an impossible case is no contradiction: a text link is not there without the text", () => {
  const { found } = findMarked(`${head}
rule one { on like of post when post has text.link keeps image source diary }
rule two { on like of post when post has no text loses image source diary }`);
  expect(found).toEqual([]);
});

it("losing a part and keeping everything else contradicts cutting another part so", () => {
  const { found } = findMarked(`${head}
rule «one» { on like of post loses text keeps everything else source diary }
rule two { on like of post cuts image keeps everything else source diary }`);
  expect(found).toEqual(["core/contradiction: one"]);
});

it("audiences, persons and headers are compared, and a missing header agrees with any", () => {
  const { messages } = findMarked(`${head}
rule a { on like of post shows it to followers "a" counts for author source diary }
rule b { on like of post shows it to followers "b" counts for nobody source diary }
rule c { on like of post shows it to followers, connections source diary }
rule d { on comment of post shows it to followers "a" source diary }
rule e { on comment of post shows it to followers source diary }`);
  expect(messages).toEqual([
    "'a' says something else than 'b' about the line above it and whom it counts for.",
    "'c' says something else than 'a' and 'b' about what is shown to whom.",
  ]);
});

it("two refusals with different words do not contradict each other, and what is refused is never shown", () => {
  const { found } = findMarked(`${head}
rule a { on share of post refused "No." source diary }
rule b { on share of post refused "Never." source diary }
rule c { on share of post shows it to followers keeps everything source diary }
rule d { on share of post shows it to connections loses everything source diary }`);
  expect(found).toEqual(["core/never-applies: c", "core/never-applies: d"]);
});

it("what the fix proposes removes a contradiction of random rules", () => {
  fc.assert(
    fc.property(randomPlatform, (platform) => {
      const text = writeContradicting(platform);
      const contradictions = findIn(text).diagnostics.filter(({ code }) => code === "core/contradiction");
      const [first] = contradictions;
      const edit = first?.fixes.flatMap(({ edits }) => edits)[0];
      fc.pre(first !== undefined && edit !== undefined);
      const mended = `${text.slice(0, edit?.span.end)}${edit?.text ?? ""}${text.slice(edit?.span.end)}`;
      const left = findIn(mended).diagnostics.map(({ message }) => message);
      expect(left).not.toContain(first?.message);
    }),
    { numRuns: 30 },
  );
});

function findFixes(text: string): readonly { readonly title: string; readonly mended: string }[] {
  const found = findIn(text).diagnostics.filter(({ code }) => code === "core/contradiction");
  return found.flatMap(({ fixes }) =>
    fixes.map(({ title, edits }) => ({
      title,
      mended: edits
        .toSorted((x, y) => y.span.start - x.span.start)
        .reduce((left, { span, text: put }) => `${left.slice(0, span.start)}${put}${left.slice(span.end)}`, text),
    })),
  );
}

it("what one rule says otherwise than several is one finding, and one fix mends all of it", () => {
  const text = `${head}
rule a { on like of post shows it to followers keeps text source diary }
rule b { on like of post from 2016 keeps text source diary }
rule odd { on like of post loses text source diary }`;
  const { messages } = findMarked(text);
  expect(messages).toEqual([
    "'odd' says something else than 'a' and 'b' about 'text', 'text.link', 'text.mention' and 'text.hashtag'.",
  ]);
  const fixes = findFixes(text);
  expect(fixes.map(({ title }) => title)).toEqual(["Let 'odd' refine 'a' and 'b'", "Let 'a' and 'b' refine 'odd'"]);
  for (const { mended } of fixes) {
    expect(findIn(mended).diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  }
});

it("the fix goes behind the last rule that is refined already", () => {
  const fixes = findFixes(`${head}
rule base { on like of post shows it to followers keeps everything source diary }
rule one refines base { on like of post loses text source diary }
rule other refines base { on like of post cuts text source diary }`);
  expect(fixes.map(({ title }) => title)).toEqual(["Let 'one' refine 'other'", "Let 'other' refine 'one'"]);
  expect(fixes[0]?.mended).toContain("rule one refines base, other {");
  expect(findIn(fixes[0]?.mended ?? "").diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
});

it("the fix names a rule of an era so that it is found from where the other one stands", () => {
  const fixes = findFixes(`${head}
era new { from 2016
  rule one { on like of post shows it to followers keeps everything source diary }
  rule two { on like of post loses text source diary }
}
rule one { on like of post cuts text source diary }
rule three { on comment of post shows it to followers loses text source diary }
era old { until 2020
  rule four { on comment of post keeps text source diary }
}`);
  expect(fixes.length).toBeGreaterThan(2);
  expect(fixes.map(({ title }) => title)).not.toContain("Let 'new.two' refine 'one'");
  expect(fixes.map(({ title }) => title)).not.toContain("Let 'new.one' refine 'one'");
  for (const { title, mended } of fixes) {
    const [, refining, refined] = /'(.*)' refine '(.*)'/u.exec(title) ?? [];
    const errors = findIn(mended).diagnostics.filter(({ severity }) => severity === "error");
    const messages = errors.map(({ message }) => message);
    expect(messages.filter((message) => message.includes(`'${refining}'`) && message.includes(`'${refined}'`))).toEqual(
      [],
    );
  }
});

it("the witness says act, form, day, post and settings in one sentence, and only what the two rules ask", () => {
  const { hints } = findMarked(`${head}
attribute visibility of post is public, circle
attribute mood of post is good, bad
rule one { on like of post when post has image and post has no card shows it to followers source diary }
rule two { on like of post when visibility is circle and actor is page shows nothing source diary }
rule more { on like of post when mood is bad or author is page counts for author source diary }`);
  expect(hints[0]).toBe(
    "It happens for 'like' of 'post' on any day, of a post with image and without card, when actor is page and visibility is circle. Write 'refines two' after the name of 'one', or the other way round, or narrow one of them.",
  );
});
