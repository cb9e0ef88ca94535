// Runs what is too slow for every change: the laws on many cases, random rule files, the table beside other engines, mutants
// of every platform and bridge, and pictures of the page. Nothing else should run on the machine meanwhile.
//   pnpm nightly                          everything: some hours
//   pnpm nightly laws "mutate xing"       only these; `mutate` alone is every platform
//   pnpm nightly --scale 0.01 laws        a hundredth of the cases
//   pnpm nightly --pictures <folder>      where pictures are put; otherwise in a new folder
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { listPlatforms } from "../platforms/create-pages.ts";
import { chooseParts, listParts } from "./list-parts.ts";
import type { PartResult } from "./part.ts";
import { printSummary } from "./print-summary.ts";
import { runPart } from "./run-part.ts";

const root = path.resolve(import.meta.dirname, "../..");

process.exitCode = await main();

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { scale: { type: "string", default: "1" }, pictures: { type: "string" } },
  });
  const scale = Number(values.scale);
  const pictures = path.resolve(values.pictures ?? mkdtempSync(path.join(tmpdir(), "waft-pictures-")));
  const parts = listParts({ platforms: listPlatforms(), scale, pictures });
  const chosen = chooseParts(parts, positionals);
  if (!(scale > 0 && scale <= 1) || chosen.length === 0) {
    print("--scale takes a number above 0 and up to 1. Parts:", parts.map(({ name }) => name).join(", "));
    return 2;
  }
  const results: PartResult[] = [];
  for (const part of chosen) {
    // oxlint-disable-next-line no-await-in-loop -- a part that is measured wants the machine for itself
    const result = await runPart(part, root);
    print(`${result.ok ? "pass" : "FAIL"}  ${result.name.padEnd(30)} ${result.seconds.toFixed(0).padStart(6)} s`);
    if (!result.ok) {
      print(result.output);
    }
    results.push(result);
  }
  print("", ...printSummary(results));
  return results.every(({ ok }) => ok) ? 0 : 1;
}

function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}
