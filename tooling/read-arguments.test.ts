import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { readArguments, type Taken } from "./read-arguments.ts";
import { readField } from "./read-field.ts";

const root = path.dirname(import.meta.dirname);

describe("what is typed behind a script", () => {
  const bench: Taken<"parse" | "table"> = {
    script: "pnpm bench",
    words: ["parse", "table"],
    flags: ["write"],
    values: { results: "<folder>" },
  };

  it("is read where it is known, in any order", () => {
    expect(readArguments(bench, ["--write", "table", "--results", "night", "parse"])).toEqual({
      words: ["table", "parse"],
      anything: undefined,
      flags: new Set(["write"]),
      values: new Map([["results", "night"]]),
    });
    expect(readArguments(bench, ["--results=night"])).toMatchObject({ values: new Map([["results", "night"]]) });
    expect(readArguments({ script: "pnpm new-platform", anything: "<name>" }, ["board"])).toMatchObject({
      anything: "board",
    });
  });

  it.each([
    [["tabel"], "'pnpm bench' does not know 'tabel'. It knows: parse, table, --write, --results <folder>."],
    [
      ["--wriet", "x"],
      "'pnpm bench' does not know '--wriet', 'x'. It knows: parse, table, --write, --results <folder>.",
    ],
    [["--write=yes"], "'pnpm bench' does not know '--write=yes'. It knows: parse, table, --write, --results <folder>."],
    [["-w"], "'pnpm bench' does not know '-w'. It knows: parse, table, --write, --results <folder>."],
    [["--results"], "'pnpm bench' wants <folder> behind '--results'."],
    [["--results", "--write"], "'pnpm bench' wants <folder> behind '--results'."],
  ])("%j is refused in one sentence", (args, refused) => {
    expect(readArguments(bench, args)).toEqual({ refused });
  });

  it("is refused where nothing is taken, and a second word where one is", () => {
    expect(readArguments({ script: "pnpm platforms" }, ["xing"])).toEqual({
      refused: "'pnpm platforms' does not know 'xing'. Nothing stands behind it.",
    });
    expect(readArguments({ script: "pnpm new-platform", anything: "<name>" }, ["a", "b"])).toEqual({
      refused: "'pnpm new-platform' does not know 'b'. It knows: one <name>.",
    });
  });
});

/** Every script of the repository that is a program of its own. */
const manifest: unknown = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
const lines = readField(manifest, "scripts");
const names = typeof lines === "object" && lines !== null ? Object.keys(lines) : [];
const scripts = names.flatMap((name) => {
  const [first, ...words] = String(readField(lines, name)).split(" ");
  return first === "node" && !words.some((word) => word.startsWith("packages/cli/")) ? [{ name, words }] : [];
});

describe("the scripts of the repository", () => {
  it("are those that are tried here", () => {
    expect(scripts.map(({ name }) => name)).toEqual(expect.arrayContaining(["test", "nightly", "bench", "platforms"]));
  });

  it.each(scripts)("'pnpm $name' refuses what it does not know, and says what it does", ({ words }) => {
    const wrong = ["--no-such-option", "no-such word", "and more"];
    const { status, stderr, stdout } = spawnSync(process.execPath, [...words, ...wrong], {
      cwd: root,
      encoding: "utf8",
    });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(
      /^'pnpm \S+' does not know '--no-such-option',[^\n]* 'and more'\. (?:It knows: [^\n]+|Nothing stands behind it)\.\n$/u,
    );
  });
});
