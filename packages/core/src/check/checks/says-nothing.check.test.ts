import { expect, it } from "vitest";
import { findIn } from "../../../test/compile-text.ts";
import { findMarked, head } from "../../../test/find-marked.ts";

it("where nobody holds anything afterwards, what becomes of parts and counters says nothing", () => {
  const { found, marked, messages } = findMarked(`${head}counter likes to 3
rule a { on like of post when likes is 1 shows nothing «keeps text» loses image raises likes counts for author source diary }
rule b { on delete of post becomes nothing «loses everything» source diary }
rule c { on share of post refused "No." «counts for author» tells author raises likes source diary }`);
  expect(found).toEqual(marked.map((span) => `core/says-nothing: ${span}`));
  expect(messages).toEqual([
    "'a' says 'keeps', 'loses' and 'raises' in vain, because it says 'shows nothing'.",
    "'b' says 'loses' in vain, because it says 'becomes nothing'.",
    "'c' says 'counts for', 'tells' and 'raises' in vain, because it says 'refused'.",
  ]);
});

it("whom a silent act counts for is of use, and so is what a rule lends to one that shows something", () => {
  const { found } = findMarked(`${head}
rule a { on like of post shows nothing counts for author tells author source diary }
rule b { on comment of post shows nothing keeps everything source diary }
rule c refines b { on comment of post when post has image shows it to followers source diary }`);
  expect(found).toEqual([]);
});

it("the fix takes all of it out", () => {
  const text = `${head}rule a { on share of post refused "No." keeps text adds sharer source diary }`;
  const edits = findIn(text).diagnostics.flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits));
  const mended = edits
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((left, { span, text: put }) => `${left.slice(0, span.start)}${put}${left.slice(span.end)}`, text);
  expect(mended).toBe(`${head}rule a { on share of post refused "No."   source diary }`);
  expect(findMarked(mended).found).toEqual([]);
});
