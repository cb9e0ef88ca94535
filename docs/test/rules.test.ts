import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runShown } from "../site/commands/run-shown.ts";
import { root } from "../site/repository/list-pages.ts";
import { listBlocks, listTexts, type PlacedBlock } from "./list-texts.ts";

const texts = listTexts();
const blocks = listBlocks(texts, "waft");

/**
 * What may stand behind the word `waft`: nothing for whole files, `fragment` for a piece that stands below the first
 * whole file of its page, `file=` for a file of a step; `fails=` and `ok` on the page of a finding, `untidy` and `tidy` on
 * that of the style.
 */
const conventions = /^(?:|fragment|file=\S+|fails=core\/[a-z-]+|ok|untidy|tidy)$/u;

/** Pages of findings have a test beside the findings; examples there are wrong on purpose. */
const compiled = blocks.filter(({ file, info }) => !file.startsWith("docs/diagnostics/") && !info.startsWith("fails="));

let folder = "";

beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "waft-rules-")));
  mkdirSync(path.join(folder, "node_modules"));
  symlinkSync(path.join(root, "packages/cli/node_modules/@waft"), path.join(folder, "node_modules/@waft"), "junction");
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Writes the files of an example, the first as `main.waft`; a line `// file: shares.waft` begins another one. */
function writeExample(text: string): void {
  const [main = "", ...others] = text.split(/^\/\/ file: (?<path>.+)\n/mu);
  writeFileSync(path.join(folder, "main.waft"), main);
  for (let index = 0; index + 1 < others.length; index += 2) {
    writeFileSync(path.join(folder, others[index] ?? ""), others[index + 1] ?? "");
  }
}

/** The whole text of an example: a fragment stands below the first whole file of its page. */
function completeExample({ file, info, text }: PlacedBlock): string {
  const head = compiled.find((block) => block.file === file && block.info === "");
  return info === "fragment" ? `${head?.text ?? ""}\n\n${text}` : text;
}

it("every rule on every page says how it is meant, by a word that is known", () => {
  expect(blocks.length).toBeGreaterThan(200);
  expect(blocks.filter(({ info }) => !conventions.test(info)).map(({ place, info }) => `${place} ${info}`)).toEqual([]);
});

it.each(compiled)("the rules at $place compile", async (block) => {
  writeExample(completeExample(block));
  const { code, said } = await runShown(["check", "main.waft"], folder);
  expect([code, code === 0 ? "" : said]).toEqual([0, ""]);
});

it("rules that are wrong do not compile", async () => {
  writeExample('waft 1\nplatform village "Village"\nrule like { on like of post shows it to folowers }\n');
  expect((await runShown(["check", "main.waft"], folder)).code).toBe(1);
});
