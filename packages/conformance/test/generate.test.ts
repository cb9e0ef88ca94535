import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { createTable } from "../generate/create-table.ts";
import { listSources } from "../generate/list-sources.ts";
import { printTable } from "../generate/print-table.ts";

const sources = listSources();
const folder = path.join(import.meta.dirname, "..", "vectors");

it.each(sources.map((source) => [source.rules.name, source] as const))("%s is what is generated", (name, source) => {
  expect(readFileSync(path.join(folder, `${name}.json`), "utf8")).toBe(printTable(createTable(source)));
});
