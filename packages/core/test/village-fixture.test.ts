import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { findIn } from "./compile-text.ts";

const folder = path.join(import.meta.dirname, "..", "..", "runtime", "test");

it("the bundle with which the runtime is tested is what its rules compile to", () => {
  const { bundle, diagnostics } = findIn(readFileSync(path.join(folder, "village.waft"), "utf8"));
  expect(diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
  expect(JSON.parse(readFileSync(path.join(folder, "village.json"), "utf8"))).toEqual(bundle);
});
