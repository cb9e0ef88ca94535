import { expect, it } from "vitest";
import { pointAt } from "./point-at.ts";

it("puts carets under the stretch", () => {
  expect(pointAt("lik, share", { start: 0, end: 3 })).toEqual(["  lik, share", "  ^^^"]);
});

it("counts columns, not characters, before the carets", () => {
  expect(pointAt("邻居, x", { start: 4, end: 5 })).toEqual(["  邻居, x", "        ^"]);
});

it("shows only the surroundings in a long chain", () => {
  const [shown = "", carets = ""] = pointAt(`${"like, ".repeat(100)}lke${", like".repeat(100)}`, {
    start: 600,
    end: 603,
  });
  expect(shown.length).toBeLessThan(80);
  expect(shown.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe("lke");
});

it("shows nothing that would move the cursor or change colours", () => {
  expect(pointAt("a\u001B[31m", { start: 1, end: 2 })[0]).toBe("  a·[31m");
});
