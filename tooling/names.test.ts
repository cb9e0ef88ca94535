import { globSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const root = path.dirname(import.meta.dirname);
const shelves = new Set(["utils", "util", "helpers", "helper", "common", "misc", "shared"]);

it("names every source file after what it holds, not after a shelf", () => {
  const sources = globSync("{packages,apps,bench,tooling,examples}/**/*.{ts,tsx}", {
    cwd: root,
    exclude: (name) => name === "node_modules" || name === "dist",
  });
  expect(sources).not.toEqual([]);
  expect(sources.filter((file) => shelves.has(path.basename(file).split(".")[0] ?? ""))).toEqual([]);
});
