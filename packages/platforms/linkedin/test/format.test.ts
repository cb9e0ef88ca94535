import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { createReader, formatFile } from "@waft/core";
import { expect, it } from "vitest";
import { packageFolder } from "./compile-rules.ts";

const reader = createReader();
const rules = path.join(packageFolder, "rules");

it.each(readdirSync(rules).filter((file) => file.endsWith(".waft")))("%s is written in the one style", (file) => {
  const text = readFileSync(path.join(rules, file), "utf8");
  expect(formatFile({ path: file, text }, reader).text).toBe(text);
});
