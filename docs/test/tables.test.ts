import { expect, it } from "vitest";
import { listTexts } from "./list-texts.ts";

const fence = /^ {0,3}(?:```|~~~)/u;
const isRow = (line = ""): boolean => line.startsWith("|");
const isRule = (line = ""): boolean => /^\|(?: ?:?-+:? ?\|)+$/u.test(line);

/** The lines that begin a table and have no rule below them, so that they are shown as text with bars in it. */
function listBroken(text: string): readonly number[] {
  let inBlock = false;
  return text.split("\n").flatMap((line, index, lines) => {
    inBlock = fence.test(line) ? !inBlock : inBlock;
    return !inBlock && isRow(line) && !isRow(lines[index - 1]) && !isRule(lines[index + 1]) ? [index + 1] : [];
  });
}

it("a row that stands apart from its table is found", () => {
  const table = "| a | b |\n| --- | ---: |\n| 1 | 2 |\n";
  expect(listBroken(table)).toEqual([]);
  expect(listBroken(`${table}\n| 3 | 4 |\n`)).toEqual([5]);
  expect(listBroken("```text\n| 3 | 4 |\n```\n")).toEqual([]);
});

it("every table of a page is whole", () => {
  const broken = listTexts().flatMap(({ file, text }) => listBroken(text).map((line) => `${file}:${line}`));
  expect(broken).toEqual([]);
});
