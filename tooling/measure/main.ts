// Prints how long our files and functions are, how often `any` is written and how many exports are documented; fails when
// that is not what STYLE.md promises. Tests are not counted: they are as long as what they say.
import { globSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { takeArguments } from "../read-arguments.ts";
import { measureFile, type MeasuredFile } from "./measure-file.ts";
import { summarise, type Summary } from "./summarise.ts";
import { longest, targets } from "./targets.ts";

const root = path.resolve(import.meta.dirname, "../..");
const folders = [
  "packages/*/{src,generate}",
  "packages/platforms/*/src",
  "apps/*/src",
  "bench/src",
  "docs/site",
  "examples/*/src",
  "tooling",
];

takeArguments({ script: "pnpm check:measure" });
process.exitCode = main();

function main(): number {
  const files = globSync(
    folders.map((folder) => `${folder}/**/*.{ts,tsx}`),
    { cwd: root },
  )
    .map((file) => file.replaceAll(path.sep, "/"))
    .filter((file) => !/\.(test|prop\.test|test-d|d)\.ts$|\.d\.\w+\.ts$|node_modules/u.test(file))
    .toSorted()
    .map((file) => measureFile(root, file));
  const byPlace = Map.groupBy(files, ({ file }) => namePlace(file));
  const all = summarise(files);
  print(["", "files", "lines", "per file", "per function", "any", "documented"]);
  for (const [place, ones] of [...byPlace, ["all", files] as const]) {
    print(describe(place, ones));
  }
  process.stdout.write("\n");
  const missed = targets.filter(({ isMet }) => !isMet(all));
  for (const target of targets) {
    process.stdout.write(`${missed.includes(target) ? "FAIL" : "pass"}  ${target.name}\n`);
  }
  listUndocumented(files);
  listLong(files);
  return missed.length > 0 ? 1 : 0;
}

/** The package in which a file is. */
function namePlace(file: string): string {
  return /^(?:tooling|docs|.+?(?=\/(?:src|generate)\/))/u.exec(file)?.[0] ?? "";
}

function describe(place: string, files: readonly MeasuredFile[]): readonly string[] {
  const summary = summarise(files);
  return [place, String(summary.files), String(summary.lines), ...describeSpreads(summary)];
}

function describeSpreads({ perFile, perFunction, anys, documented }: Summary): readonly string[] {
  return [
    ...[perFile, perFunction].map(({ median, ninety, most }) => `${median} / ${ninety} / ${most}`),
    anys.toFixed(1),
    `${(100 * documented).toFixed(1)} %`,
  ];
}

function listUndocumented(files: readonly MeasuredFile[]): void {
  for (const { file, exports } of files) {
    for (const { name, documented } of exports) {
      if (!documented) {
        process.stdout.write(`      ${file}: '${name}' has no doc comment\n`);
      }
    }
  }
}

function listLong(files: readonly MeasuredFile[]): void {
  for (const { file, functions } of files) {
    for (const { name, lines } of functions) {
      if (lines > longest) {
        process.stdout.write(`      ${file}: '${name}' has ${lines} lines\n`);
      }
    }
  }
}

function print([place = "", ...cells]: readonly string[]): void {
  const widths = [7, 8, 17, 17, 6, 12];
  process.stdout.write(
    `${place.padEnd(34)}${cells.map((cell, index) => cell.padStart(widths[index] ?? 0)).join("")}\n`,
  );
}
