import * as fc from "fast-check";
import { expect, it } from "vitest";
import { measureDistance } from "./measure-distance.ts";
import { didYouMean, findOnlyNear, suggestNames } from "./suggest-names.ts";

it("two swapped letters are one change, as are a missing, an added and a wrong one", () => {
  expect(["shaer", "shar", "sharee", "shore", "Share"].map((word) => measureDistance(word, "share"))).toEqual([
    1, 1, 1, 1, 0,
  ]);
});

it("the distance is the same both ways and nought only for the same word", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
      expect(measureDistance(one, other)).toBe(measureDistance(other, one));
      expect(measureDistance(one, other) === 0).toBe(one.toLowerCase() === other.toLowerCase());
    }),
  );
});

it("at most three of the nearest names are suggested, the best first, and none that is far", () => {
  expect(suggestNames("shaer", ["like", "share", "shares", "shader", "sharer"])).toEqual(["shader", "share", "sharer"]);
  expect(suggestNames("quote", ["like", "share"])).toEqual([]);
});

it("a name of a thousand letters has no suggestion", () => {
  expect(suggestNames("a".repeat(1000), ["share"])).toEqual([]);
});

it("suggestions are a question, and without one something else is advised", () => {
  const otherwise = { en: "Write one.", nl: "Schrijf er een." };
  expect(didYouMean("sharr", ["share", "sharer"], otherwise)).toEqual({
    en: "Did you mean 'share' or 'sharer'?",
    nl: "Bedoelde je 'share' of 'sharer'?",
  });
  expect(didYouMean("xyz", ["share"], otherwise)).toBe(otherwise);
});

it("a name is only taken for another one when no second name is as near", () => {
  expect(findOnlyNear("shaer", ["share", "like"])).toBe("share");
  expect(findOnlyNear("sharer", ["share", "shared"])).toBeUndefined();
  expect(findOnlyNear("shrae", ["sharer"])).toBeUndefined();
});
