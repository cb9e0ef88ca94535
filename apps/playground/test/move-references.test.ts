import type { Reference } from "@waft/language-service";
import { expect, it } from "vitest";
import { moveReferences } from "../src/rules/move-references.ts";

const before = "rule like {}\ndecided by like\ndecided by like\n";

/** Where `like` stands in a text. */
function refer(text: string, file = "main.waft"): readonly Reference[] {
  return [...text.matchAll(/like/gu)].map(({ index }) => ({
    declares: false,
    span: { file, start: index, end: index + 4 },
  }));
}

it.each([
  ["a line that is put in", before.replace("\n", "\n// a line\n")],
  ["a line that is taken out", before.replace("rule ", "")],
  ["what is typed at the end", `${before}// end`],
  ["nothing", before],
])("names stand where they stand after %s", (_, after) => {
  expect(moveReferences(refer(before), { path: "main.waft", before, after })).toEqual(refer(after));
});

it("no longer lists a name in which somebody typed, and leaves other files alone", () => {
  const after = before.replace("by like", "by liike");
  const listed = [...refer(before), ...refer(before, "other.waft")];
  expect(moveReferences(listed, { path: "main.waft", before, after })).toEqual([
    ...refer(after),
    ...refer(before, "other.waft"),
  ]);
});
