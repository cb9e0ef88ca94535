import { expect, it } from "vitest";
import { replaceSection } from "./replace-section.ts";

it("a section is written anew, and the other stays as it was", () => {
  const first = replaceSection("", "table", "Hops.");
  const both = replaceSection(first, "parse", "Files.");
  const again = replaceSection(both, "table", "More hops.");
  expect(both.indexOf("Files.")).toBeLessThan(both.indexOf("Hops."));
  expect(again).toContain("Files.");
  expect(again).toContain("More hops.");
  expect(replaceSection(again, "table", "Hops.")).toBe(both);
});
