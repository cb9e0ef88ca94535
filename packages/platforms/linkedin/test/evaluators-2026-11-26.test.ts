import { expect, it } from "vitest";
import { compareOn } from "./compare-on.ts";

it("the interpreter and the table agree on every post and every chain of three acts as of 2026-11-26", () => {
  const { disagreements, posts, acts } = compareOn("2026-11-26", 3);
  expect(disagreements).toEqual([]);
  expect(posts).toBeGreaterThanOrEqual(72);
  expect(acts).toBeGreaterThan(1000);
});
