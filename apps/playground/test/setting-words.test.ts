import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { createReader } from "@waft/core";
import { expect, it } from "vitest";
import { settingWords } from "../src/words/setting-words.ts";

const rules = path.join(import.meta.dirname, "../../../packages/platforms");

it("has words in both languages for every setting of the networks and for each of its values", () => {
  const reader = createReader();
  const names = globSync("*/rules/*.waft", { cwd: rules }).flatMap((file) => {
    const { value } = reader.readFile({ path: file, text: readFileSync(path.join(rules, file), "utf8") });
    return value.items.flatMap((item) =>
      item.kind === "attribute" ? [item.name, ...item.values].map(({ text }) => text) : [],
    );
  });
  expect(names.length).toBeGreaterThan(100);
  expect([...new Set(names)].filter((name) => !settingWords.has(name))).toEqual([]);
});

it("leaves no word empty", () => {
  for (const [name, { en, nl }] of settingWords) {
    expect([name, en === "" || nl === ""]).toEqual([name, false]);
  }
});
