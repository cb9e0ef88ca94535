import { expect, it } from "vitest";
import { guessWidth } from "./guess-width.ts";

it.each([
  [["trace", "x", "--width", "40"], 40],
  [["trace", "x", "--width=60", "--width", "50"], 50],
  [["trace", "x", "--width"], undefined],
  [["trace", "x", "--width", "wide"], undefined],
  [["trace", "x", "--width=0"], undefined],
  [["trace", "--", "--width", "40"], undefined],
  [["trace", "x"], undefined],
])("of %j the width is %s", (argv, width) => {
  expect(guessWidth(argv)).toBe(width);
});
