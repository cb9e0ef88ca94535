import { execFileSync } from "node:child_process";
import { globSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";

const root = path.dirname(import.meta.dirname);
const top = path.join(root, "../..");

/** Everything that is built into the page. */
const sources = [
  "pnpm-lock.yaml",
  "tooling/read-field.ts",
  "apps/playground/{index.html,package.json,vite.config.ts}",
  "apps/playground/{src,vite}/**",
  "packages/*/{package.json,src/**}",
  "packages/platforms/*/{package.json,rules/**}",
];

/** The page as it is published. */
export interface BuiltPage {
  readonly folder: string;
  /** Takes away what was built for this alone. */
  readonly remove: () => void;
}

/** The page as it was built last, where nothing of it has changed since; otherwise it is built into a folder of its own. */
export function buildPage(): BuiltPage {
  const built = path.join(root, "dist");
  if (isNewerThanSources(path.join(built, "index.html"))) {
    return { folder: built, remove: () => undefined };
  }
  const folder = mkdtempSync(path.join(tmpdir(), "waft-page-"));
  const vite = path.join(root, "node_modules/vite/bin/vite.js");
  const options = ["--configLoader", "native", "--outDir", folder, "--logLevel", "error"];
  execFileSync(process.execPath, ["-C", "@waft/source", vite, "build", ...options], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production" },
  });
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** Folders count as well: they change when a file in them comes or goes. */
function isNewerThanSources(file: string): boolean {
  const changed = (one: string): number => statSync(one, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const built = changed(file);
  return globSync(sources, { cwd: top }).every((source) => changed(path.join(top, source)) < built);
}
