import { cpSync, globSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";

/** What of a workspace a release is made from. */
const whole = [
  ".changeset",
  "packages",
  "tooling",
  "docs/diagnostics",
  "CITATION.cff",
  "LICENSE",
  "package.json",
  "pnpm-workspace.yaml",
  "tsconfig.base.json",
];

/**
 * Copies what a release is made from, as it is built, so that versions can be written without touching the workspace.
 * What was installed is not copied but linked to.
 */
export function copyWorkspace(root: string, folder: string): void {
  for (const name of whole) {
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true, verbatimSymlinks: true });
  }
  for (const manifest of globSync("{apps/*,bench,docs}/package.json", { cwd: root })) {
    mkdirSync(path.join(folder, path.dirname(manifest)), { recursive: true });
    cpSync(path.join(root, manifest), path.join(folder, manifest));
  }
  rmSync(path.join(folder, "node_modules"), { recursive: true, force: true });
  symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"), "junction");
}
