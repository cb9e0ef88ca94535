import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";

const root = path.dirname(import.meta.dirname);

/** Builds the page into a folder of its own, as it is published, and gives that folder. */
export function buildPage(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "waft-page-"));
  const vite = path.join(root, "node_modules/vite/bin/vite.js");
  const args = [
    "-C",
    "@waft/source",
    vite,
    "build",
    "--configLoader",
    "native",
    "--outDir",
    folder,
    "--logLevel",
    "error",
  ];
  execFileSync(process.execPath, args, { cwd: root, env: { ...process.env, NODE_ENV: "production" } });
  return folder;
}
