// Generates the tables of vectors anew: after a change of rules or of their meaning.
//   pnpm --filter @waft/conformance generate
import { writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { createTable } from "./create-table.ts";
import { listSources } from "./list-sources.ts";
import { printTable } from "./print-table.ts";

for (const source of listSources()) {
  const text = printTable(createTable(source));
  writeFileSync(path.join(import.meta.dirname, "..", "vectors", `${source.rules.name}.json`), text);
  process.stdout.write(`${source.rules.name.padEnd(20)} ${String(text.length).padStart(8)} characters\n`);
}
