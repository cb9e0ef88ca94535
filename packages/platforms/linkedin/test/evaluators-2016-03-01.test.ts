import { expect, it } from "vitest";
import { compareOn } from "./compare-on.ts";

it("the interpreter and the table agree on every post and every chain of four acts as of 2016-03-01", () => {
  const { disagreements, posts, acts } = compareOn("2016-03-01", 4);
  expect(disagreements).toEqual([]);
  expect(posts).toBeGreaterThanOrEqual(72);
  expect(acts).toBeGreaterThan(1000);
});
