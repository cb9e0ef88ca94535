// Runs what is too slow for every change: the laws on many cases, random rule files, the benchmarks, mutants
// of every platform and bridge, and pictures of the page. Nothing else should run on the machine meanwhile.
//   pnpm nightly                          everything: some hours
//   pnpm nightly laws "mutate xing"       only these; `mutate` alone is every platform
//   pnpm nightly --scale 0.01 laws        a hundredth of the cases
//   pnpm nightly --results <folder>       where results, outputs and pictures are put, otherwise in a new folder; where
//                                         results of the same scale are, what passed is not run again
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { takeArguments } from "../read-arguments.ts";
import { listPlatforms } from "../platforms/create-pages.ts";
import { chooseParts, listParts, listTaken } from "./list-parts.ts";
import { nameLog, readResults, writeResults, type KeptResult, type Night } from "./night.ts";
import type { Part } from "./part.ts";
import { printSummary } from "./print-summary.ts";
import { runPart } from "./run-part.ts";

const root = path.resolve(import.meta.dirname, "../..");

process.exitCode = await main();

async function main(): Promise<number> {
  const { words, values } = takeArguments(listTaken(listPlatforms()));
  const scale = Number(values.get("scale") ?? "1");
  if (!(scale > 0 && scale <= 1)) {
    process.stderr.write("'pnpm nightly' wants a number above 0 and up to 1 behind '--scale'.\n");
    return 2;
  }
  const folder = path.resolve(values.get("results") ?? mkdtempSync(path.join(tmpdir(), "waft-night-")));
  const parts = listParts({ platforms: listPlatforms(), scale, pictures: path.join(folder, "pictures") });
  const chosen = chooseParts(parts, words);
  print(`Results are put into ${folder}. Named with --results, what passed there is not run again.`);
  const results = await runNight(chosen, { folder, scale });
  print("", ...printSummary(results));
  return results.every(({ ok }) => ok) ? 0 : 1;
}

/** Runs what has not passed yet, one part after the other, and gives back the results of all that were chosen. */
async function runNight(chosen: readonly Part[], night: Night): Promise<readonly KeptResult[]> {
  const results = new Map(readResults(night).map((result) => [result.name, result]));
  for (const part of chosen.filter(({ name }) => results.get(name)?.ok !== true)) {
    const log = nameLog(night, part.name);
    // oxlint-disable-next-line no-await-in-loop -- a part that is measured wants the machine for itself
    const { output, ...result } = await runPart(part, { root, log });
    results.set(part.name, result);
    writeResults(night, [...results.values()]);
    print(
      `${result.ok ? "pass" : "FAIL"}  ${part.name.padEnd(30)} ${result.seconds.toFixed(0).padStart(6)} s  ${result.said}`,
    );
    if (!result.ok) {
      print(output);
    }
  }
  return chosen.flatMap(({ name }) => results.get(name) ?? []);
}

function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}
