import { expect, it } from "vitest";
import { listCommands } from "../site/commands/list-commands.ts";
import type { MarkdownBlock } from "../site/markdown/read-markdown.ts";
import { listTexts, type RepositoryText } from "./list-texts.ts";

const texts = listTexts();
const pairs = texts.flatMap((dutch) => {
  const english = texts.find(({ file }) => file === dutch.file.replace(/^docs\/nl\//u, "docs/"));
  return dutch.file.startsWith("docs/nl/") && english !== undefined ? [{ name: dutch.file, dutch, english }] : [];
});

/** What is typed or written of a block; what a command prints, and what is said beside it, is in another language. */
function listTyped({ language, info, text }: MarkdownBlock): readonly string[] {
  const lines = language === "console" ? listCommands(text).map(({ line }) => line) : text.split("\n");
  return [`${language} ${info}`, ...lines.map((line) => line.replace(/\s+# .*$/u, "").replace(" --language nl", ""))];
}

function listBlocks({ read }: RepositoryText): readonly (readonly string[])[] {
  return read.blocks.map(listTyped);
}

it("every page of the guide has its Dutch one", () => {
  expect(pairs.map(({ name }) => name)).toEqual(
    texts.map(({ file }) => file).filter((file) => file.startsWith("docs/nl/")),
  );
  const guide = texts.map(({ file }) => file).filter((file) => file.startsWith("docs/guide/"));
  expect(pairs.map(({ english }) => english.file)).toEqual(expect.arrayContaining(guide));
});

it.each(pairs)("$name has the headings, commands, rules and files of the English page", ({ dutch, english }) => {
  expect(listBlocks(dutch)).toEqual(listBlocks(english));
  const levels = ({ text }: RepositoryText): readonly string[] => text.match(/^#+(?= )/gmu) ?? [];
  expect(levels(dutch)).toEqual(levels(english));
});
