import { expect, it } from "vitest";
import { readCsv } from "./read-csv.ts";

it("values stand between commas, and in quotes where they hold commas, quotes or line ends", () => {
  const text = 'id,note\r\nA-1,"one, two"\n\nA-2,"he said ""no""\nand left"\nA-3,\n';
  expect(readCsv(text)).toEqual([
    { line: 1, values: ["id", "note"] },
    { line: 2, values: ["A-1", "one, two"] },
    { line: 4, values: ["A-2", 'he said "no"\nand left'] },
    { line: 6, values: ["A-3", ""] },
  ]);
});

it("a quote that never ends reaches to the end of the text, and a text without lines has no rows", () => {
  expect(readCsv('a,"b\nc')).toEqual([{ line: 1, values: ["a", "b\nc"] }]);
  expect(readCsv("")).toEqual([]);
  expect(readCsv("\uFEFFid\n")).toEqual([{ line: 1, values: ["id"] }]);
});
