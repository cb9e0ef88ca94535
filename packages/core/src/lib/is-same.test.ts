import { expect, it } from "vitest";
import { isSame } from "./is-same.ts";

const data = (): object => ({
  name: "like",
  parts: [1, { part: 2 }],
  words: new Set(["a"]),
  numbers: new Map([["a", { at: 1 }]]),
});

it("data made twice in the same way is the same", () => {
  expect(isSame(data(), data())).toBe(true);
});

it.each([
  ["another value", { ...data(), name: "share" }],
  ["a value too many", { ...data(), more: 1 }],
  ["a value too few", { name: "like" }],
  ["another list", { ...data(), parts: [1, { part: 3 }] }],
  ["a shorter list", { ...data(), parts: [1] }],
  ["another set", { ...data(), words: new Set(["b"]) }],
  ["a list for a set", { ...data(), words: ["a"] }],
  ["another value in a map", { ...data(), numbers: new Map([["a", { at: 2 }]]) }],
  ["another key in a map", { ...data(), numbers: new Map([["b", { at: 1 }]]) }],
  ["nothing", undefined],
  ["null", null],
])("data with %s is not the same", (_, other) => {
  expect(isSame(data(), other)).toBe(false);
  expect(isSame(other, data())).toBe(false);
});
