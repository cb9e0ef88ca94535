import { expect, it } from "vitest";
import { readMarkdown } from "./read-markdown.ts";

it("links, images and definitions have their places in the text, also behind letters of two units", () => {
  const text = '# Ünï 🙂\n\nSee [`a` b](x.md#y "t") and ![p](q.png).\n\n[r]: z.md\n';
  const { links } = readMarkdown(text);
  expect(links.map(({ kind, target, line }) => [kind, target, line])).toEqual([
    ["link", "x.md#y", 3],
    ["image", "q.png", 3],
    ["definition", "z.md", 5],
  ]);
  expect(links.map(({ start, end }) => text.slice(start, end))).toEqual([
    '[`a` b](x.md#y "t")',
    "![p](q.png)",
    "[r]: z.md",
  ]);
});

it("what stands in code is no link, and a heading has the name that GitHub gives it", () => {
  const { links, headings, anchors } = readMarkdown(
    '# `waft` and its *words*\n\n`[a](b)`\n\n```text\n[c](d)\n```\n\n## Twice\n\n## Twice\n\n<a id="rule-1"></a>\n',
  );
  expect(links).toEqual([]);
  expect(headings.map(({ text }) => text)).toEqual(["waft and its words", "Twice", "Twice"]);
  expect([...anchors]).toEqual(["waft-and-its-words", "twice", "twice-1", "rule-1"]);
});

it("a block knows its language and what stands behind it", () => {
  const { blocks, spans } = readMarkdown("Type `waft start`.\n\n```waft fails=core/x\nwaft 1\n```\n");
  expect(blocks.map(({ language, info, text, line }) => [language, info, text, line])).toEqual([
    ["waft", "fails=core/x", "waft 1", 3],
  ]);
  expect(spans).toEqual([{ text: "waft start", line: 1 }]);
});
