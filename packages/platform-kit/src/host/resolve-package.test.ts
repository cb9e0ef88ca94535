import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { compilePlatform } from "@waft/core";
import { createRuleHost } from "./create-rule-host.ts";
import { resolvePackage } from "./resolve-package.ts";

let folder = "";

function write(file: string, content: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
}

beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "waft-")));
  const exported = {
    ".": { waft: "./rules/main.waft", default: "./index.js" },
    "./words": { waft: "./rules/words.waft" },
    "./out": { waft: "./../../../secret.waft" },
    "./code": "./index.js",
  };
  write("node_modules/@village/rules/package.json", JSON.stringify({ name: "@village/rules", exports: exported }));
  write("node_modules/@village/rules/rules/words.waft", "waft 1\nvocabulary words\n");
  write("node_modules/@village/rules/rules/main.waft", "waft 1\nplatform village\nform leaflet\n");
  write("node_modules/again/package.json", JSON.stringify({ name: "@village/rules", exports: exported }));
  write("node_modules/again/rules/main.waft", "waft 1\nplatform village\n");
  write("node_modules/plain/package.json", "{ broken");
  write("deep/er/main.waft", 'waft 1\nplatform village\nuse social\nuse "@village/rules"\nposts have text\n');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it("a package stands for what it exports under the condition waft, found from any folder below it", () => {
  const rules = path.join(folder, "node_modules", "@village", "rules", "rules");
  expect(resolvePackage("@village/rules", path.join(folder, "deep", "er"))).toBe(path.join(rules, "main.waft"));
  expect(resolvePackage("@village/rules/words", folder)).toBe(path.join(rules, "words.waft"));
});

it("a package that is installed under another name is found under that name", () => {
  const rules = path.join(folder, "node_modules", "again", "rules");
  expect(resolvePackage("again", folder)).toBe(path.join(rules, "main.waft"));
});

it.each([
  ["@village/rules/code"],
  ["@village/rules/out"],
  ["@village/rules/nowhere"],
  ["@village/../../etc"],
  ["plain"],
  ["nobody"],
  ["/etc/passwd"],
  ["https://example.org/x.waft"],
  [""],
])("'%s' stands for no rule file", (specifier) => {
  expect(resolvePackage(specifier, folder)).toBeUndefined();
});

it("a rule file uses a package by its name", () => {
  const { bundle } = compilePlatform({ entry: "deep/er/main.waft", host: createRuleHost(folder) });
  expect(bundle?.forms.map(({ name }) => name)).toEqual(["post", "leaflet"]);
});
