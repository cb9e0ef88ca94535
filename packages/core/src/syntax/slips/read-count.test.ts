import { expect, it } from "vitest";
import { readCount, writeCount } from "./read-count.ts";

it.each([
  ["{2:3}", "{2,3}"],
  ["2..3", "{2,3}"],
  ["{2 - 3}", "{2,3}"],
  ["[2,3]", "{2,3}"],
  ["between 3 and 1", "{1,3}"],
  ["from one to three times", "{1,3}"],
  ["tussen 1 en 3 keer", "{1,3}"],
  ["at most 2", "{0,2}"],
  ["{,3}", "{0,3}"],
  ["exactly 2 times", "{2}"],
  ["3x", "{3}"],
  ["twice", "{2}"],
  ["at least once", "+"],
  ["once or more", "+"],
  ["0+", "*"],
])("'%s' says how often something comes: %s", (said, written) => {
  const count = readCount(`${said}, like`);
  expect(count?.length).toBe(said.length);
  expect(count && writeCount(count)).toBe(written);
});

it("more than one without an end is no single repetition", () => {
  expect(readCount("{2,}")).toEqual({ least: 2, length: 4 });
  expect(writeCount({ least: 2, length: 4 })).toBeUndefined();
});

it.each(["like", "{a,b}", "{2:3", "2016-03-14", "10000", "thirty", "always sees text"])(
  "'%s' says no count",
  (said) => {
    expect(readCount(said)).toBeUndefined();
  },
);
