import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { expect, inject, it } from "vitest";
import { runTool } from "../release/run-tool.ts";
import { findReleasedVersion } from "./find-released-version.ts";

const workspace = inject("workspace");

function release(...words: readonly string[]): string {
  const script = [
    "-C",
    "@waft/source",
    "tooling/release/main.ts",
    "--registry",
    inject("registry"),
    "--built",
    ...words,
  ];
  return runTool([process.execPath, ...script], workspace);
}

it("what is cited is the version that was published", () => {
  const cited = readFileSync(path.join(workspace, "CITATION.cff"), "utf8");
  expect(cited).toContain(`\nversion: ${findReleasedVersion("packages/cli")}\n`);
  expect(cited).toMatch(/\ndate-released: "\d{4}-\d\d-\d\d"\n/u);
});

it("what was published needs no changeset; a changed text of a rule then needs a patch", () => {
  expect(release("--check")).toBe("");
  const file = path.join(workspace, "packages/platforms/xing/rules/main.waft");
  writeFileSync(file, readFileSync(file, "utf8").replace("waft 1\n", "waft 1\n// Read anew.\n"));
  expect(() => release("--check")).toThrow(
    `@waft/xing needs patch, and no changeset names it. Since ${findReleasedVersion("packages/platforms/xing")} (${inject("registry")}): rules/main.waft is written otherwise.`,
  );
  writeFileSync(path.join(workspace, ".changeset/anew.md"), '---\n"@waft/xing": patch\n---\n\nRead anew.\n');
  // It is refused for that reason alone: what is declared is enough now.
  expect(() => release("--publish")).toThrow("There are changesets");
});
