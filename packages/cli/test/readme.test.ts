import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { runHere } from "./run-village.ts";

const root = path.join(import.meta.dirname, "..", "..", "..");

interface Shown {
  readonly command: string;
  readonly output: string;
}

/** Every command of a page that is followed by what it prints, or by a piece of that. */
function findShown(page: string): readonly Shown[] {
  const text = readFileSync(path.join(root, page), "utf8");
  const blocks =
    /```sh\n[^\n]*?\bwaft (?<command>(?:trace|compare|check|start)[^\n]*)\n```\s+```text\n(?<output>[\s\S]*?)```/gu;
  return [...text.matchAll(blocks)].map(({ groups }) => ({
    command: groups?.["command"] ?? "",
    output: groups?.["output"] ?? "",
  }));
}

/** Splits a command as a shell does, as far as these pages need it. */
function splitCommand(command: string): readonly string[] {
  return [...command.matchAll(/"(?<quoted>[^"]*)"|(?<bare>\S+)/gu)].map(
    ({ groups }) => groups?.["quoted"] ?? groups?.["bare"] ?? "",
  );
}

it("the first page shows what the commands print", async () => {
  const shown = findShown("README.md");
  expect(shown).toHaveLength(2);
  for (const { command, output } of shown) {
    const { code, out } = await runHere(splitCommand(command), { columns: 80 });
    expect(code).toBe(0);
    expect(out).toContain(output);
  }
});
