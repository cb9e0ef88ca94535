import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { trace } from "@waft/runtime";
import { afterAll, beforeAll, expect, it } from "vitest";
import { loadRules } from "../src/platforms/load-rules.ts";
import { folder, runHere, traceVillage } from "./run-village.ts";

let scratch = "";

beforeAll(() => {
  scratch = mkdtempSync(path.join(tmpdir(), "waft-"));
  const files = {
    "empty.waft": "",
    "broken.waft": "waft 1\nplatform broken\nrule {{{ on\n",
    "large.waft": "a".repeat(10_000_000),
    "binary.waft": Buffer.from([0, 255, 254, 27, 91, 51, 49, 109, 0]),
    "uses-folder.waft": 'waft 1\nplatform x\nuse social\nuse "./folder"\nposts have text\n',
    "not.json": "{",
    "other.json": "{}",
  };
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(path.join(scratch, name), content);
  }
  mkdirSync(path.join(scratch, "folder"));
});

afterAll(() => {
  rmSync(scratch, { recursive: true });
});

it("ends with 0 and writes the answer of the runtime as JSON, and nothing else", async () => {
  const { code, out } = await traceVillage("share(note), like", "--json");
  const village = loadRules("village.waft", folder);
  const answer =
    "bundle" in village &&
    trace(village.bundle, {
      post: { parts: ["text.link", "image", "card"], settings: {} },
      asOf: "2026",
      chain: [{ action: "share", brings: ["note"] }, "like"],
    });
  expect(code).toBe(0);
  expect(out).toBe(`${JSON.stringify(answer, undefined, 2)}\n`);
});

it.each([
  ["an action", ["--chain", "whispr"], "Did you mean 'whisper'?"],
  ["a part", ["--chain", "like", "--with", "imag"], "Did you mean 'image'?"],
  ["a part that is brought", ["--chain", "share(nte)"], "  share(nte)\n        ^^^\nDid you mean 'note'?"],
  ["who publishes", ["--chain", "like", "--by", "pge"], "Did you mean 'page'?"],
  ["who acts", ["--chain", "like(by membr)"], "Did you mean 'member'?"],
  ["a day", ["--chain", "like", "--as-of", "2016-02-30"], "'2016-02-30' is not a date."],
  ["a setting", ["--chain", "like", "--set", "seasn=winter"], "Did you mean 'season'?"],
  ["a value", ["--chain", "like", "--set", "season=wintr"], "Did you mean 'winter'?"],
  ["a setting without value", ["--chain", "like", "--set", "season"], "--set takes name=value, not 'season'."],
  ["a chain", ["--chain", "share(note"], "  share(note\n       ^\n"],
  ["a missing chain", [], "trace needs a chain to follow."],
  ["two chains", ["--chain", "like", "--chain", "like"], "To see several side by side, use compare."],
  ["a width", ["--chain", "like", "--width", "x"], "--width takes a number of columns from 30, not 'x'."],
  ["an option", ["--chain", "like", "--jsn"], "Did you mean --json?"],
])("ends with 2 for a mistake in %s, and says what to do", async (_, more, said) => {
  for (const json of [[], ["--json"]]) {
    const { code, out, err } = await runHere(["trace", "village.waft", ...more, ...json]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(said);
  }
});

it.each([
  ["linkdin", "Did you mean 'linkedin'?"],
  ["", "Waft knows no platform ''."],
  ["myspace", "It knows "],
  ["no/such.waft", "There is no file 'no/such.waft'."],
  ["such.waft", "There is no file 'such.waft'."],
  ["a\0b/", "There is no file"],
  [".", "'.' is a folder, not a file."],
])("ends with 2 for the platform '%s'", async (platform, said) => {
  const { code, out, err } = await runHere(["trace", platform, "--chain", "like"]);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(said);
});

it("ends with 2 for an action that LinkedIn does not have, and names those it has", async () => {
  const { code, err } = await runHere(["trace", "linkedin", "--with", "text", "--chain", "share, quote"]);
  expect(code).toBe(2);
  expect(err).toContain("  share, quote\n         ^^^^^\nActions are like, comment, repost, share,");
});

it.each([
  ["empty.waft", "core/empty-file"],
  ["broken.waft", "broken.waft:3:"],
  ["large.waft", "core/too-large"],
  ["binary.waft", "core/not-text"],
  ["uses-folder.waft", "uses-folder.waft:4:5 error core/file-not-found"],
])("ends with 1 for the rule file %s, whoever reads it", async (file, said) => {
  const at = { env: { INIT_CWD: scratch } };
  const asked = await runHere(["trace", file, "--chain", "like", "--json"], at);
  const checked = await runHere(["check", file], at);
  expect([asked.code, asked.out, checked.code, checked.err]).toEqual([1, "", 1, ""]);
  expect(asked.err).toContain(said);
  expect(checked.out).toContain(said);
  expect(asked.err + checked.out).not.toMatch(/at .*\.ts:\d/u);
  expect(asked.err + checked.out).not.toContain("\u001B");
});

it("says that something that is used is a folder", async () => {
  const { out } = await runHere(["check", "uses-folder.waft"], { env: { INIT_CWD: scratch } });
  expect(out).toContain("'folder' is a folder, not a file.");
});

it.each([
  ["not.json", "'not.json' is not JSON."],
  ["other.json", "This is not a bundle of Waft"],
])("ends with 2 for the compiled platform %s, with the reason", async (file, said) => {
  const { code, err } = await runHere(["trace", file, "--chain", "like"], { env: { INIT_CWD: scratch } });
  expect(code).toBe(2);
  expect(err).toContain(said);
});

it("answers from a compiled platform as from its rules", async () => {
  const village = loadRules("village.waft", folder);
  writeFileSync(path.join(scratch, "village.json"), JSON.stringify("bundle" in village && village.bundle));
  const ask = ["--as-of", "2026", "--with", "text", "--chain", "share, like"];
  const compiled = await runHere(["trace", "village.json", ...ask], { env: { INIT_CWD: scratch } });
  const rules = await runHere(["trace", "village.waft", ...ask]);
  expect(compiled).toEqual(rules);
});

it("checks a file in one line when there is nothing to find", async () => {
  expect(await runHere(["check", "quiet.waft"])).toEqual({
    code: 0,
    out: "The hamlet: 1 rule in 1 file, no findings.\n",
    err: "",
  });
});

it("ends with 3 only when asked to be strict and some of the answer is unknown", async () => {
  const known = ["trace", "village.waft", "--as-of", "2026", "--with", "image", "--chain", "like"];
  const unknown = ["trace", "village.waft", "--as-of", "2026", "--with", "image", "--chain", "whisper"];
  expect((await runHere([...known, "--strict"])).code).toBe(0);
  expect((await runHere(unknown)).code).toBe(0);
  const strict = await runHere([...unknown, "--strict", "--json"]);
  expect(strict.code).toBe(3);
  expect(strict.out).toMatch(/^\{/u);
});

it("remarks on a post that was given no parts, beside the answer", async () => {
  const { code, out, err } = await runHere(["trace", "village.waft", "--chain", "like", "--json"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^\{[^]*\}\n$/u);
  expect(err).toContain("--with text,image");
});

it("prints help and version with 0, and help with 2 when nothing is asked", async () => {
  expect((await runHere(["--help"])).code).toBe(0);
  expect((await runHere(["trace", "--help"])).out).toContain("Examples:");
  expect((await runHere(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/u);
  const nothing = await runHere([]);
  expect(nothing.code).toBe(2);
  expect(nothing.err).toContain("Usage: waft");
});

it("ends with 70 and asks for a report when Waft itself fails, without a stack trace", async () => {
  const { run } = await import("../src/run.ts");
  let err = "";
  const broken = (): never => {
    throw new Error("the pipe is made of cheese");
  };
  const sink = { write: (text: string): void => void (err += text), color: false };
  const io = { stdout: { write: broken, color: false }, stderr: sink, env: {}, cwd: folder };
  expect(await run(["check", "village.waft"], io)).toBe(70);
  expect(err).toContain("Waft itself failed: the pipe is made of cheese");
  expect(err).not.toContain(".ts:");
});
