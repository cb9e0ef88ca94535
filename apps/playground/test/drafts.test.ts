import { expect, it } from "vitest";
import { isAnythingUnkept, isChanged } from "../src/rules/drafts.ts";

const files = { "linkedin/flat.waft": "waft 1" };
const address = "#1?see=rules&on=linkedin&rules=abc";

it.each([
  ["nothing is changed", { linkedin: { files: {} } }, false],
  ["what is changed stands in the address", { linkedin: { files, packed: "abc" } }, false],
  ["it has not been packed yet, or is too large", { linkedin: { files } }, true],
  ["other rules stand in the address", { linkedin: { files, packed: "abcd" } }, true],
  ["those of a network beside are not there", { linkedin: { files, packed: "abc" }, x: { files, packed: "b" } }, true],
])("knows whether changed rules would be lost when %s", (_, current, isLost) => {
  expect(isAnythingUnkept({ current }, address)).toBe(isLost);
});

it("loses what was packed when the address has no rules at all", () => {
  expect(isAnythingUnkept({ current: { linkedin: { files, packed: "abc" } } }, "")).toBe(true);
});

it("knows of which network rules are changed, here or by a link", () => {
  const current = { linkedin: { files, packed: "abc" }, x: { files: {} } };
  const changed = (platform: string, rules?: string): boolean =>
    isChanged({ current }, { platform, ...(rules === undefined ? {} : { rules }) });
  expect([changed("linkedin"), changed("x"), changed("mastodon"), changed("x", "abc")]).toEqual([
    true,
    false,
    false,
    true,
  ]);
});
