import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createProgram } from "../../packages/cli/src/create-program.ts";
import { listCommands, takeWaft } from "../site/commands/list-commands.ts";
import { runShown, type Shown } from "../site/commands/run-shown.ts";
import { splitCommand } from "../site/markdown/split-command.ts";
import { root } from "../site/repository/list-pages.ts";
import { createFolder, type Folder } from "./create-folder.ts";
import { listPlatforms } from "../../tooling/platforms/create-pages.ts";
import { listBlocks, listTexts, type PlacedBlock } from "./list-texts.ts";
import { findToolFault } from "./find-tool-fault.ts";

const texts = listTexts().filter(({ file }) => !file.startsWith(".changeset/"));
/** Followed to the letter by a test of its own; the Dutch page has the same blocks. */
const followed = "platforms/write-a-platform.md";
const typed = texts.filter(({ file }) => !file.endsWith(followed));

let folder: Folder;

beforeAll(() => {
  folder = createFolder();
});

afterAll(() => folder.remove());

/** The commands of a block `sh`, without what is said beside them. */
function listTyped({ text }: PlacedBlock): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.replace(/\s+# .*$/u, "").trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}

/** What is wrong with a command that was run: it was not understood. Findings and warnings are an answer. */
function findRunFault({ code, said }: Shown): string | undefined {
  return code < 2 ? undefined : `ended with ${code}: ${said}`;
}

/** Whether what is printed is what a page shows; a line `…` stands for any lines, also for none. */
function isShown(said: string, shown: string): boolean {
  const pieces = shown.split(/^…$/mu).map((piece) => piece.trim());
  let at = 0;
  for (const piece of pieces) {
    const found = said.indexOf(piece, at);
    if (found < 0) {
      return false;
    }
    at = found + piece.length;
  }
  const isWhole = pieces.length === 1;
  return isWhole ? said.trim() === pieces[0] : said.trimStart().startsWith(pieces[0] ?? "");
}

it("what is left out of an output is only what a line with three dots stands for", () => {
  expect(isShown("a\nb\nc\n", "a\nb\nc")).toBe(true);
  expect(isShown("a\nb\nc\n", "a\n…\nc")).toBe(true);
  expect(isShown("a\nb\nc\n", "…\nb\n…")).toBe(true);
  expect(isShown("a\nb\nc\n", "a\nb")).toBe(false);
  expect(isShown("a\nb\nc\n", "b\n…")).toBe(false);
  expect(isShown("a\nb\nc\n", "a\n…\nd")).toBe(false);
});

const consoles = listBlocks(texts, "console");

it("there are outputs on the pages", () => {
  expect(consoles.length).toBeGreaterThan(9);
});

it.each(consoles)("what stands below each command at $place is what it prints", async ({ text }) => {
  for (const { words, output } of listCommands(text)) {
    // oxlint-disable-next-line no-await-in-loop -- one command after the other, as on a page
    const { code, said } = await runShown(words, root);
    expect(code).toBeLessThan(2);
    expect(isShown(said, output) ? output : said).toBe(output);
  }
});

const scripts = listBlocks(typed, "sh");

it.each(scripts)("every command at $place can be typed as it stands", async (block) => {
  for (const line of listTyped(block)) {
    const words = takeWaft(splitCommand(line));
    const fault =
      words === undefined
        ? findToolFault(line, block.file)
        : // oxlint-disable-next-line no-await-in-loop -- one command after the other, as on a page
          findRunFault(await runShown(words, folder.findPlace(block.file)));
    expect(fault === undefined ? undefined : `${line}: ${fault}`).toBeUndefined();
  }
});

it("an output below the command that prints it is a piece of what it prints", async () => {
  const pairs = typed.flatMap(({ file, text }) => {
    const found = text.matchAll(/^```sh\n(?<command>[^\n]*\bwaft [^\n]*)\n```\s+```text\n(?<output>[^]*?)^```$/gmu);
    return [...found].map(({ groups }) => ({
      file,
      command: groups?.["command"] ?? "",
      output: groups?.["output"] ?? "",
    }));
  });
  expect(pairs.length).toBeGreaterThan(1);
  for (const { command, output } of pairs) {
    // oxlint-disable-next-line no-await-in-loop -- one command after the other, as on a page
    const { said } = await runShown(takeWaft(splitCommand(command)) ?? [], root);
    expect(said).toContain(output);
  }
});

/** Every piece of code within a sentence. */
const spans = texts.flatMap(({ file, read }) => read.spans.map((span) => ({ file, ...span })));

it("every command within a sentence that names a network and says more can be typed as it stands", async () => {
  const networks = listPlatforms();
  const commands = spans.flatMap(({ file, line, text }) => {
    const words = takeWaft(splitCommand(text)) ?? [];
    const isWhole = words.some((word) => networks.includes(word)) && words.some((word) => word.startsWith("--"));
    return isWhole && !/[<…]/u.test(text) ? [{ place: `${file}:${line}`, words }] : [];
  });
  expect(commands.length).toBeGreaterThan(3);
  const faults: string[] = [];
  for (const { place, words } of commands) {
    // oxlint-disable-next-line no-await-in-loop -- one command after the other, as somebody types them
    const fault = findRunFault(await runShown(words, root));
    faults.push(...(fault === undefined ? [] : [`${place}: ${fault}`]));
  }
  expect(faults).toEqual([]);
});

it("every command within a sentence has a name and options that the command knows", () => {
  const silent = { write: (): void => undefined, color: false };
  const program = createProgram({ stdout: silent, stderr: silent, env: {}, cwd: root }, () => undefined);
  const known = new Map(
    program.commands.map((one) => [one.name(), one.options.flatMap(({ long, short }) => [long, short])]),
  );
  // What stands behind the fence of an example begins with the same word.
  const commands = spans.filter(({ text }) => /^(?:pnpm (?:-s )?)?waft (?!ok$|fails=|fragment$)[a-z]/u.test(text));
  expect(commands.length).toBeGreaterThan(60);
  const faults = commands.flatMap(({ file, line, text }) => {
    const [name = "", ...words] = takeWaft(splitCommand(text)) ?? [];
    const options = known.get(name);
    const unknown = words.filter((word) => /^--?[a-z]/u.test(word) && options?.includes(word) !== true);
    return options !== undefined && unknown.length === 0 ? [] : [`${file}:${line} ${text}`];
  });
  expect(faults).toEqual([]);
});

it("every script within a sentence is one that the repository has", () => {
  const commands = spans.filter(
    ({ text }) => /^(?:npx -y pnpm@\S+|pnpm) /u.test(text) && takeWaft(splitCommand(text)) === undefined,
  );
  expect(commands.length).toBeGreaterThan(30);
  const faults = commands.flatMap(({ file, line, text }) => {
    const fault = findToolFault(text, file);
    return fault === undefined ? [] : [`${file}:${line} ${text}: ${fault}`];
  });
  expect(faults).toEqual([]);
});

it("the page of the command shows a slip as it is told, to people and to programs", async () => {
  const page = texts.filter(({ file }) => file === "packages/cli/README.md");
  const [told] = listBlocks(page, "text");
  const [shown] = listBlocks(page, "json");
  const slip = path.join(folder.place, "slip");
  const { said } = await runShown(["check", "village.waft"], slip);
  expect(said.replace("pnpm -s waft explain", "waft explain").trim()).toBe(told?.text);
  const { said: json } = await runShown(["check", "village.waft", "--format", "json"], slip);
  expect(JSON.parse(json)).toEqual(JSON.parse(shown?.text ?? ""));
});
