import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { afterEach, beforeEach, expect, it } from "vitest";
import { runHere, type Ran } from "./run-village.ts";

const untidy = "\uFEFFwaft 1\r\nplatform village // ours\r\n\r\n\r\nuse  social\r\nposts have text,image";
const tidy = "waft 1\nplatform village // ours\n\nuse social\nposts have text, image\n";
const wrong = "waft 1\nplatform village\nrule { on like\n";

let scratch = "";

beforeEach(() => {
  scratch = mkdtempSync(path.join(tmpdir(), "waft-"));
});

afterEach(() => {
  rmSync(scratch, { recursive: true });
});

function put(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(scratch, file)), { recursive: true });
  writeFileSync(path.join(scratch, file), content);
}

function get(file: string): string {
  return readFileSync(path.join(scratch, file), "utf8");
}

async function format(...more: readonly string[]): Promise<Ran> {
  return await runHere(["format", ...more], { env: { INIT_CWD: scratch } });
}

it("writes the files that are not in order, names them, and leaves the others untouched", async () => {
  put("a.waft", untidy);
  put("b.waft", tidy);
  expect(await format("a.waft", "b.waft")).toEqual({
    code: 0,
    out: "a.waft\n1 file changed, 1 file is in order.\n",
    err: "",
  });
  expect(get("a.waft")).toBe(tidy);
  expect(await format()).toEqual({ code: 0, out: "2 files are in order.\n", err: "" });
});

it("takes all rule files of a folder, but no links and nothing that was installed or is hidden", async () => {
  const outside = ["node_modules/x/a.waft", ".hidden/a.waft", "notes.txt"];
  const inside = ["a.waft", "rules/deep/b.waft"];
  [...outside, ...inside].forEach((file) => put(file, untidy));
  symlinkSync(path.join(scratch, "node_modules"), path.join(scratch, "linked"));
  const { code, out } = await format();
  expect({ code, out }).toEqual({ code: 0, out: `${inside.join("\n")}\n2 files changed.\n` });
  expect(outside.map(get)).toEqual(outside.map(() => untidy));
  expect((await format("rules", "rules/deep/b.waft")).out).toBe("1 file is in order.\n");
});

it("only says what would change when it is asked to check, and ends with 1 then", async () => {
  put("a.waft", untidy);
  put("b.waft", tidy);
  expect(await format("--check")).toEqual({
    code: 1,
    out: "a.waft\n1 file would change, 1 file is in order.\n",
    err: "",
  });
  expect(get("a.waft")).toBe(untidy);
  expect((await format("--check", "b.waft")).code).toBe(0);
});

it("leaves a file that cannot be read as it is, byte for byte, says why and goes on", async () => {
  const bytes = Uint8Array.from([...Buffer.from(tidy), 47, 47, 255, 10]);
  put("a.waft", bytes);
  put("b.waft", wrong);
  put("c.waft", untidy);
  const { code, out, err } = await format();
  expect({ code, out }).toEqual({ code: 1, out: "c.waft\n1 file changed, 2 files cannot be read.\n" });
  expect(err).toContain("core/not-text");
  expect(err).toContain("b.waft:3:6 error core/unexpected-word");
  expect(err).not.toContain("\uFFFD");
  expect(Uint8Array.from(readFileSync(path.join(scratch, "a.waft")))).toEqual(bytes);
  expect(get("b.waft")).toBe(wrong);
});

it("formats the input and writes nothing else to the output", async () => {
  expect(await runHere(["format", "-"], { input: untidy })).toEqual({ code: 0, out: tidy, err: "" });
  const broken = await runHere(["format", "-"], { input: wrong });
  expect(broken).toMatchObject({ code: 1, out: "" });
  expect(broken.err).toContain("-:3:6 error core/unexpected-word");
  expect(await runHere(["format", "-", "--check"], { input: untidy })).toEqual({
    code: 1,
    out: "The input would change.\n",
    err: "",
  });
  expect(await runHere(["format", "-", "--check"], { input: tidy })).toEqual({
    code: 0,
    out: "The input is in order.\n",
    err: "",
  });
});

it.each([
  [["-", "a.waft"], "is formatted alone"],
  [["-"], "There is no input to read."],
  [["no.waft"], "There is no file 'no.waft'."],
  [[""], "There is no file ''."],
  [["empty"], "There is no rule file in 'empty'."],
  [["--chek"], "Did you mean --check?"],
])("ends with 2 for %j, and says what is wrong", async (argv, said) => {
  mkdirSync(path.join(scratch, "empty"));
  const { code, out, err } = await format(...argv);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(said);
});

// A file that only root could not write does not exist.
it.skipIf(process.getuid?.() === 0)("says that a file may not be written", async () => {
  put("a.waft", untidy);
  chmodSync(path.join(scratch, "a.waft"), 0o444);
  const { code, err } = await format();
  expect(code).toBe(2);
  expect(err).toContain("'a.waft' cannot be written");
});
