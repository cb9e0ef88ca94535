import { assert, constantFrom, integer, property, string } from "fast-check";
import { measureWidth } from "./measure-width.ts";
import { expect, it } from "vitest";
import { wrapText } from "./wrap-text.ts";

it("breaks at spaces and indents what follows", () => {
  expect(wrapText("one two three four", { width: 10, hanging: 2 })).toEqual(["one two", "  three", "  four"]);
});

it("breaks a name that is too long after a dot, a hyphen or a slash", () => {
  expect(wrapText("flat.like-of-share", { width: 12 })).toEqual(["flat.like-", "of-share"]);
});

it("leaves web addresses whole when asked", () => {
  const address = "https://example.org/a/very/long/path";
  expect(wrapText(`see ${address}`, { width: 12, wholeAddresses: true })).toEqual(["see", address]);
});

it("leaves paths whole when asked, with what stands around them, and breaks what is none", () => {
  for (const path of ["'networks/village/main.waft'", "/a/long/path/of/files", "../../rules/main.waft:5:6"]) {
    expect(wrapText(`see ${path}`, { width: 12, wholeAddresses: true })).toEqual(["see", path]);
  }
  expect(wrapText("flat.like-of-share", { width: 12, wholeAddresses: true })).toEqual(["flat.like-", "of-share"]);
});

it("never makes a line wider than asked, and loses nothing", () => {
  const words = string({ unit: constantFrom("a", "-", ".", "é", "邻", "🙂", " "), maxLength: 60 });
  assert(
    property(words, integer({ min: 12, max: 40 }), integer({ min: 0, max: 4 }), (text, width, hanging) => {
      const lines = wrapText(text, { width, hanging });
      expect(lines.filter((line) => measureWidth(line) > width)).toEqual([]);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    }),
  );
});
