import { Lexer } from "chevrotain";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { countRuns } from "../../test/count-runs.ts";
import { tokenize } from "./tokenize.ts";
import { allTokens, findKeyword } from "./tokens.ts";

/** Pieces with which every pattern begins, goes on and ends, and characters near the ends of their ranges. */
const pieces = [
  ...Array.from("\"\\'‘’‚“”„«»`{}(),.|*+?=/#-_ \t\r\n\v\f%~@$&;:<>"),
  ...Array.from("aZ09éßÀɏͰ\u1680\u1fffあ\u3040\ud7ff\u00bf\u0250\u2028\u2029\u00a0\u3000\ufeff\u200b\ud83d\udc4d×÷"),
  ...'//|///|/*|*/|\\n|\\"|\\u{1F44D}|like|post|rule|text.link|2016-03|waft 1|http://|https://a.b/c'.split("|"),
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((all) => all.join("")),
  fc.string({ unit: "binary", maxLength: 60 }),
);

it("a text is split as the patterns of the tokens say", () => {
  const lexer = new Lexer([...allTokens], { positionTracking: "onlyOffset" });
  fc.assert(
    fc.property(texts, (text) => {
      const { tokens, groups, errors } = lexer.tokenize(text);
      const found = tokenize(text);
      const show = (all: readonly { readonly image: string; readonly startOffset: number }[] = []): unknown =>
        all.map(({ image, startOffset }) => [image, startOffset]);
      expect(show(found.tokens)).toEqual(show(tokens));
      expect(found.tokens.map(({ tokenType }) => tokenType.name)).toEqual(
        tokens.map(({ tokenType, image }) => (findKeyword(image) ?? tokenType).name),
      );
      expect(show(found.docs)).toEqual(show(groups["docs"]));
      expect(show(found.comments)).toEqual(show(groups["comments"]));
      expect(show(found.strangeComments)).toEqual(show(groups["strangeComments"]));
      expect(found.strange).toEqual(errors.map(({ offset, length }) => ({ offset, length })));
    }),
    { numRuns: countRuns(2000) },
  );
});

it("what closes nothing is looked for once, and not from each opening again", () => {
  const large = 1_000_000;
  for (const opening of ["‚", "/*\n", "«", "„", '"\n', "'"]) {
    const { tokens, strangeComments, strange } = tokenize(opening.repeat(large / opening.length));
    expect(tokens.length + strangeComments.length + strange.length).toBeGreaterThan(0);
  }
});
