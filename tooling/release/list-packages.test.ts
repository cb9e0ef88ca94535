import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { listPackages } from "./list-packages.ts";

const root = path.resolve(import.meta.dirname, "../..");
const packages = listPackages(root);

it("every package is published behind what it needs", () => {
  const names = packages.map(({ name }) => name);
  expect(names.length).toBeGreaterThan(30);
  for (const [index, { needs }] of packages.entries()) {
    expect(needs.filter((name) => names.indexOf(name) > index)).toEqual([]);
  }
});

it("packages that are no platforms move together, but for the vectors, which other engines run", () => {
  const config: unknown = JSON.parse(readFileSync(path.join(root, ".changeset/config.json"), "utf8"));
  const fixed: unknown = typeof config === "object" && config !== null ? Reflect.get(config, "fixed") : [];
  const together = packages.filter(({ isPlatform, name }) => !isPlatform && name !== "@waft/conformance");
  expect(fixed).toEqual([together.map(({ name }) => name).toSorted()]);
});
