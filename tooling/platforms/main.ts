// Writes what is generated from the rules and facts of all platforms: pages, the generated parts of their READMEs, and the
// dependencies of the command, which brings all of them along.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createPages, findPlace, readText } from "./create-pages.ts";

for (const [file, text] of createPages()) {
  if (readText(file) !== text) {
    mkdirSync(path.dirname(findPlace(file)), { recursive: true });
    writeFileSync(findPlace(file), text);
    process.stdout.write(`${file}\n`);
  }
}
