import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { trace, type Bundle } from "@waft/runtime";
import { loadBundle } from "@waft/runtime/load";
import { expect, it } from "vitest";
import { measureWidth } from "../src/screen/measure-width.ts";
import { sayNumber } from "../src/phrases/say-number.ts";
import { runHere, type Ran, type RunAt } from "./run-village.ts";
import { createScratch, head, writeRule } from "./scratch.ts";

const village = readFileSync(path.join(import.meta.dirname, "village.waft"), "utf8");

async function compileIn(folder: string, argv: readonly string[], at: RunAt = {}): Promise<Ran> {
  return await runHere(["compile", ...argv], { ...at, env: { INIT_CWD: folder, ...at.env } });
}

function load(text: string): Bundle {
  const loaded = loadBundle(JSON.parse(text));
  if ("problems" in loaded) {
    throw new Error(JSON.stringify(loaded.problems));
  }
  return loaded.bundle;
}

it("writes a platform as JSON on standard output, the same each time, and says nothing else", async () => {
  const folder = createScratch({ "village.waft": village });
  const first = await compileIn(folder, ["village.waft"]);
  expect(first).toEqual({ code: 0, out: first.out, err: "" });
  expect(load(first.out).platform).toBe("village");
  expect((await compileIn(folder, ["village.waft"])).out).toBe(first.out);
});

it("writes a file whole, says how large it is, and answers from it as from the rules", async () => {
  const folder = createScratch({ "village.waft": village });
  const { code, out, err } = await compileIn(folder, ["village.waft", "-o", "village.json"]);
  const text = readFileSync(path.join(folder, "village.json"), "utf8");
  expect({ code, out, err }).toEqual({
    code: 0,
    out: `Wrote 'village.json': ${sayNumber(Buffer.byteLength(text), "en")} bytes.\n`,
    err: "",
  });
  const ask = ["--as-of", "2026", "--with", "text", "--chain", "share, like", "--json"];
  const at = { env: { INIT_CWD: folder } };
  expect((await runHere(["trace", "village.json", ...ask], at)).out).toBe(
    (await runHere(["trace", "village.waft", ...ask], at)).out,
  );
  expect(readdirSync(folder).toSorted()).toEqual(["village.json", "village.waft"]);
});

it("what was compiled can be compiled again: into a module, or to the same bytes", async () => {
  const folder = createScratch({ "village.waft": village });
  await compileIn(folder, ["village.waft", "-o", "village.json"]);
  expect((await compileIn(folder, ["village.json"])).out).toBe(readFileSync(path.join(folder, "village.json"), "utf8"));
});

it("shows findings as check does and writes nothing when there are errors", async () => {
  const wrong = `${head}${writeRule("like").replace("followers", "folowers")}`;
  const folder = createScratch({ "main.waft": wrong, "out.json": "before" });
  const { code, out, err } = await compileIn(folder, ["main.waft", "-o", "out.json", "--language", "nl"]);
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain("main.waft:7:31 fout core/unknown-name\nEr is geen publiek 'folowers'.");
  expect(readFileSync(path.join(folder, "out.json"), "utf8")).toBe("before");
  expect(readdirSync(folder).toSorted()).toEqual(["main.waft", "out.json"]);
});

it("warnings are shown beside the bundle, which is written all the same", async () => {
  const folder = createScratch({ "main.waft": `${head}${writeRule("like", "")}` });
  const { code, out, err } = await compileIn(folder, ["main.waft"]);
  expect(code).toBe(0);
  expect(load(out).platform).toBe("village");
  expect(err).toContain("warning core/no-source");
});

it("keeps the span of one day: on its days the answers are the same, on others nobody has said", async () => {
  const folder = createScratch({ "village.waft": village });
  const whole = load((await compileIn(folder, ["village.waft"])).out);
  const days = whole.spans.map(({ from = "0001-01-01" }) => from);
  expect(days.length).toBeGreaterThan(1);
  for (const day of days) {
    // oxlint-disable-next-line no-await-in-loop -- one day after the other
    const cut = load((await compileIn(folder, ["village.waft", "--as-of", day])).out);
    for (const asOf of days) {
      const chain = ["share", "like"];
      const answer = trace(cut, { chain, asOf });
      const first = "hops" in answer ? answer.hops[0]?.outcome : "";
      const expected = asOf === day ? trace(whole, { chain, asOf }) : answer;
      expect([answer, asOf === day || first === "unknown"]).toEqual([expected, true]);
    }
  }
});

it("prints how large it is, and the largest cell with what it asks, within 80 and 120 columns, in both languages", async () => {
  const folder = createScratch({ "village.waft": village });
  for (const [width, language, named, asked] of [
    [80, "en", "distinct rows", "Largest cell: "],
    [120, "nl", "verschillende rijen", "Grootste cel: "],
    [40, "en", "distinct rows", "it asks|asks"],
  ] as const) {
    const argv = ["village.waft", "-o", "v.json", "--stats", "--width", String(width), "--language", language];
    // oxlint-disable-next-line no-await-in-loop -- one after the other: they write one file
    const { code, out } = await compileIn(folder, argv);
    const lines = out.trimEnd().split("\n");
    expect(code).toBe(0);
    expect(lines.filter((line) => measureWidth(line) > width)).toEqual([]);
    expect(out).toContain(named);
    expect(out).toMatch(new RegExp(asked, "u"));
  }
  const { rows, cells } = load(readFileSync(path.join(folder, "v.json"), "utf8"));
  const { err } = await compileIn(folder, ["village.waft", "--stats"]);
  expect(err).toMatch(new RegExp(`^cells +${cells.length} `, "mu"));
  expect(err).toMatch(new RegExp(`^distinct rows +${rows.length} `, "mu"));
});

it("writes a JavaScript module that exports the bundle under the platform's name", async () => {
  const folder = createScratch({ "village.waft": village });
  expect((await compileIn(folder, ["village.waft", "--module", "js", "-o", "village.mjs"])).code).toBe(0);
  const module: unknown = await import(pathToFileURL(path.join(folder, "village.mjs")).href);
  const { out } = await compileIn(folder, ["village.waft"]);
  expect(module).toHaveProperty("village", load(out));
});

const rightAndWrong = `import { compareChains, trace } from "@waft/runtime";
import { village } from "./village.ts";

trace(village, { post: { by: "page", parts: ["text"] }, chain: ["share", { action: "like", by: "author" }] });
compareChains(village, { chains: [["share"], ["like"]] });
// @ts-expect-error -- no such action
trace(village, { chain: ["shaer"] });
// @ts-expect-error -- no such part
trace(village, { post: { parts: ["txt"] }, chain: [] });
// @ts-expect-error -- no such kind of account
trace(village, { post: { by: "king" }, chain: [] });
// @ts-expect-error -- no such setting
trace(village, { post: { settings: { mood: "x" } }, chain: [] });
// @ts-expect-error -- no such action
compareChains(village, { chains: [["shaer"]] });
`;

it("writes a TypeScript module with which right questions compile and wrong ones do not", async () => {
  const folder = createScratch({
    "village.waft": village,
    "ask.ts": rightAndWrong,
    "wrong.ts": rightAndWrong.replaceAll(/\/\/ @ts-expect-error.*/gu, ""),
    "package.json": '{ "type": "module" }',
  });
  const options = { strict: true, noEmit: true, module: "nodenext", target: "es2023", types: [], skipLibCheck: true };
  const more = { customConditions: ["@waft/source"], allowImportingTsExtensions: true };
  const compilerOptions = { ...options, ...more, exactOptionalPropertyTypes: true };
  writeFileSync(path.join(folder, "right.json"), JSON.stringify({ compilerOptions, files: ["ask.ts"] }));
  writeFileSync(path.join(folder, "wrong.json"), JSON.stringify({ compilerOptions, files: ["wrong.ts"] }));
  mkdirSync(path.join(folder, "node_modules", "@waft"), { recursive: true });
  const runtime = path.join(import.meta.dirname, "..", "..", "runtime");
  symlinkSync(runtime, path.join(folder, "node_modules", "@waft", "runtime"), "junction");
  expect((await compileIn(folder, ["village.waft", "--module", "ts", "-o", "village.ts"])).code).toBe(0);
  expect(typeCheck(folder, "right.json")).toEqual([]);
  expect(typeCheck(folder, "wrong.json")).toEqual([7, 9, 11, 13, 15]);
});

/** The lines on which a program does not compile. */
function typeCheck(folder: string, project: string): readonly number[] {
  const tsc = path.join(
    path.dirname(fileURLToPath(import.meta.resolve("@typescript/native/package.json"))),
    "bin",
    "tsc",
  );
  try {
    execFileSync(process.execPath, [tsc, "-p", project, "--pretty", "false"], { cwd: folder, encoding: "utf8" });
    return [];
  } catch (error) {
    const printed = String(Reflect.get(Object(error), "stdout"));
    return [...printed.matchAll(/^wrong\.ts\((\d+),/gmu)].map(([, line]) => Number(line));
  }
}

it.each<[string, readonly string[], string]>([
  ["a kind of module", ["village.waft", "--module", "tsx"], "--module takes json, js or ts, not 'tsx'."],
  ["a day", ["village.waft", "--as-of", "soon"], "'soon' is not a date."],
  ["a language", ["village.waft", "--language", "fr"], "--language takes en or nl, not 'fr'."],
  ["a file", ["missing.waft"], "There is no file 'missing.waft'."],
  ["a platform", ["linkedn"], "Waft knows no platform 'linkedn'."],
  ["a folder with one platform", ["."], "There are several platforms in '.'."],
  ["a place to write", ["village.waft", "-o", "no/where.json"], "'no/where.json' cannot be written"],
  ["a file to write", ["village.waft", "-o", ""], "--output takes the path of a file."],
])("asks again for what it cannot use: %s", async (...[, argv, message]) => {
  const folder = createScratch({ "village.waft": village, "other.waft": village });
  const { code, out, err } = await compileIn(folder, argv);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(message);
  expect(existsSync(path.join(folder, "no"))).toBe(false);
});
