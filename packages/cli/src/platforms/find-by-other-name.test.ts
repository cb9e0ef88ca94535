import { expect, it } from "vitest";
import { findByOtherName } from "./find-by-other-name.ts";

it.each([
  ["twitter", ["x"]],
  ["Sharkey", ["misskey"]],
  ["instagram-stories", ["instagram"]],
  ["bridgyfed", ["fedi-to-sky", "sky-to-fedi"]],
  ["x", []],
  ["", []],
])("'%s' is looked for in %j", (name, platforms) => {
  expect(findByOtherName(name)).toEqual(platforms);
});
