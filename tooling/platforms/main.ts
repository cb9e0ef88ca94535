// Writes what is generated from the rules and facts of all platforms: pages, the generated parts of their READMEs, and the
// dependencies of the command, which brings all of them along.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { takeArguments } from "../read-arguments.ts";
import { createPages, findPlace, readText } from "./create-pages.ts";

takeArguments({ script: "pnpm platforms" });

process.exitCode = main();

function main(): number {
  const { pages, broken } = createPages();
  for (const name of broken) {
    process.stderr.write(
      `The rules of ${name} do not compile, so nothing is written: see 'pnpm -s waft check ${name}'.\n`,
    );
  }
  if (broken.length > 0) {
    return 1;
  }
  for (const [file, text] of pages) {
    if (readText(file) !== text) {
      mkdirSync(path.dirname(findPlace(file)), { recursive: true });
      writeFileSync(findPlace(file), text);
      process.stdout.write(`${file}\n`);
    }
  }
  return 0;
}
