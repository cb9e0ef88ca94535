import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { applyPatch } from "diff";
import { expect, it } from "vitest";
import { writeChanged } from "../src/fix/write-file.ts";
import { runHere, type Ran } from "./run-village.ts";
import { createScratch, head, writeRule } from "./scratch.ts";

const right = `${head}${writeRule("like")}${writeRule("share")}`;
/** Three slips: two that are seen at once, and one that is only seen when they are mended. */
const wrong = `${head}${writeRule("like").replace("followers", "folowers").replace("leaflet", "leafet")}// ignore core/no-source because nobody knows\n${writeRule("share")}`;

async function fixIn(folder: string, ...argv: readonly string[]): Promise<Ran> {
  return await runHere(["check", "--fix", ...argv], { env: { INIT_CWD: folder } });
}

function read(...names: readonly string[]): string {
  return readFileSync(path.join(...names), "utf8");
}

it("mends what has one answer, also what comes to light on the way, and says what is left", async () => {
  const folder = createScratch({ "main.waft": `${wrong}${writeRule("comment", "")}` });
  const { code, out } = await fixIn(folder);
  expect(code).toBe(0);
  expect(out).toMatch(/^Mended 3 findings in 1 file\.\nmain\.waft:12:6 warning core\/no-source\n/u);
  expect(read(folder, "main.waft")).toBe(`${right}${writeRule("comment", "")}`);
  expect((await fixIn(folder)).out).not.toContain("Mended");
});

it("says so in Dutch, and beside a report for programs, not in it", async () => {
  const folder = createScratch({ "main.waft": wrong });
  const { out, err } = await fixIn(folder, "--language", "nl", "--format", "json");
  expect(err).toBe("3 bevindingen verholpen in 1 bestand.\n");
  expect(JSON.parse(out)).toMatchObject({ counts: { error: 0, warning: 0 } });
});

it("shows with --dry-run what would change as a patch, and writes nothing", async () => {
  const folder = createScratch({ "main.waft": wrong });
  const { code, out, err } = await fixIn(folder, "--dry-run");
  expect({ code, err }).toEqual({ code: 1, err: "" });
  expect(out).toMatch(/^--- a\/main\.waft\n\+\+\+ b\/main\.waft\n@@ /u);
  expect(applyPatch(wrong, out)).toBe(right);
  expect(read(folder, "main.waft")).toBe(wrong);
  expect((await fixIn(createScratch({ "main.waft": right }), "--dry-run")).err).toBe(
    "There is nothing that mends itself.\n",
  );
});

it("keeps line ends, the mark before the text and who may read a file, and leaves nothing else behind", async () => {
  const crlf = (text: string): string => `\uFEFF${text.replaceAll("\n", "\r\n")}`;
  const folder = createScratch({ "main.waft": crlf(wrong) });
  chmodSync(path.join(folder, "main.waft"), 0o640);
  await fixIn(folder);
  expect(read(folder, "main.waft")).toBe(crlf(right));
  expect(statSync(path.join(folder, "main.waft")).mode % 0o1000).toBe(0o640);
  expect(readdirSync(folder)).toEqual(["main.waft"]);
});

it("chooses nothing where there is a choice", async () => {
  const choice = `${head}form shared form sharer\n${writeRule("like").replace("of post", "of sharen")}`;
  const folder = createScratch({ "main.waft": choice });
  await fixIn(folder);
  expect(read(folder, "main.waft")).toBe(choice);
});

it("never writes outside the folder where the user stands, nor what was installed, and says so", async () => {
  const folder = createScratch({
    "outside.waft": wrong,
    "mine/main.waft": `${head}use "../outside.waft"\nuse "./node_modules/x/x.waft"\nuse "./link.waft"\n`,
    "mine/node_modules/x/x.waft": wrong,
    "elsewhere.waft": wrong,
  });
  const mine = path.join(folder, "mine");
  symlinkSync(path.join(folder, "elsewhere.waft"), path.join(mine, "link.waft"));
  const { out } = await fixIn(mine, "main.waft");
  expect(out).toContain("Left as they are, because they lie outside this folder or were installed:");
  for (const file of ["outside.waft", "mine/node_modules/x/x.waft", "elsewhere.waft"]) {
    expect(read(folder, file)).toBe(wrong);
    expect(out).toContain(path.basename(file).replace("elsewhere", "link"));
  }
});

it("writes a file through a link within the folder, and the link stays", async () => {
  const folder = createScratch({ "real/rules.waft": wrong });
  mkdirSync(path.join(folder, "linked"));
  symlinkSync("../real/rules.waft", path.join(folder, "linked/rules.waft"));
  await fixIn(folder, "linked/rules.waft");
  expect(read(folder, "real/rules.waft")).toBe(right);
  expect(readdirSync(path.join(folder, "real"))).toEqual(["rules.waft"]);
});

it("does not write a file that has changed since it was read", () => {
  const folder = createScratch({ "main.waft": "new" });
  const place = path.join(folder, "main.waft");
  expect(writeChanged({ place, file: "main.waft", before: "old", after: "mended" })).toBe(false);
  expect(read(place)).toBe("new");
  writeFileSync(place, "old");
  expect(writeChanged({ place, file: "main.waft", before: "old", after: "mended" })).toBe(true);
  expect(read(place)).toBe("mended");
});
