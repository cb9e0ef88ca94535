import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { isOldNode, oldestNode } from "./old-node.ts";

const folder = mkdtempSync(path.join(tmpdir(), "waft-new-platform-"));

afterAll(() => rmSync(folder, { recursive: true }));

/** Starts the command, perhaps as if by another Node or in Dutch. */
function start(
  words: readonly string[],
  { node = process.versions.node, language = "en" } = {},
): {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
} {
  const pretend = `Object.defineProperty(process, "versions", { value: { node: "${node}" } })`;
  const main = path.join(import.meta.dirname, "main.ts");
  const given = ["-C", "@waft/source", "--import", `data:text/javascript,${pretend}`, main, ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, given, {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: process.env["PATH"], WAFT_LANGUAGE: language },
  });
  return { status, stdout, stderr };
}

it("the oldest Node is the one that the package asks for", () => {
  expect(manifest.engines.node).toBe(`>=${oldestNode.major}.${oldestNode.minor}`);
  expect(["20.20.2", "22.11.0", "22.12.0", "24.0.0"].map(isOldNode)).toEqual([true, true, false, false]);
});

it("a Node that is too old is told so in one sentence, and nothing is begun", () => {
  expect(start(["board"], { node: "20.20.2" })).toEqual({
    status: 2,
    stdout: "",
    stderr:
      "waft-new-platform needs Node 22.12 or newer and this is Node 20.20.2: install a newer one (https://nodejs.org) and try again.\n",
  });
  const dutch = start(["board"], { node: "22.11.0", language: "nl" });
  expect(dutch.stderr).toContain("heeft Node 22.12 of nieuwer nodig en dit is Node 22.11.0");
  expect(existsSync(path.join(folder, "board"))).toBe(false);
});

it.each(["--help", "-h"])("%s says what it does", (word) => {
  const { status, stdout, stderr } = start([word]);
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^waft-new-platform <name>\n\nBegins a package/u);
});

it("a package is begun once, whole", () => {
  const { status, stderr } = start(["@acme/board"]);
  expect(stderr).toContain("Begun in 'board'.");
  expect(status).toBe(0);
  expect(existsSync(path.join(folder, "board/rules/main.waft"))).toBe(true);
  const headings = readFileSync(path.join(folder, "board/README.md"), "utf8").match(/^##+ .+$/gmu);
  expect(headings?.slice(-4)).toEqual(["## API", "### In numbers", "### What can be asked", "## Compatibility"]);
  const again = start(["board"]);
  expect(again.stderr).toContain("nothing was written");
  expect(again.status).toBe(2);
});
