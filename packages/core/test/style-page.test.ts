import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { formatFile } from "../src/format/format-file.ts";
import { findIn } from "./compile-text.ts";

const page = readFileSync(path.join(import.meta.dirname, "..", "..", "..", "docs", "reference", "style.md"), "utf8");

function readExample(name: string): string {
  const [, example = ""] = new RegExp(`^\`\`\`waft ${name}\\n([^]*?)^\`\`\`$`, "mu").exec(page) ?? [];
  return example;
}

it("the untidy example of the style page is formatted as the page says, and both can be compiled", () => {
  const untidy = readExample("untidy");
  const tidy = readExample("tidy");
  expect(formatFile({ path: "main.waft", text: untidy }).text).toBe(tidy);
  const found = [untidy, tidy].flatMap((text) => findIn(text).diagnostics);
  expect(found.filter(({ severity }) => severity === "error")).toEqual([]);
});
