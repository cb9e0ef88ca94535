import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readVectors } from "../src/read-vectors.ts";
import { createPlatform } from "../src/create-platform.ts";
import { compileRules } from "./compile-rules.ts";

/** Compiles the rules of every vector file into the bundle that it names, for engines that read no rule text. */
export function writeBundles(folder: string): void {
  for (const file of readVectors()) {
    if (file.bundle !== undefined) {
      const target = path.join(folder, file.bundle);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, `${JSON.stringify(compileRules(createPlatform(file)).bundle)}\n`);
    }
  }
}
