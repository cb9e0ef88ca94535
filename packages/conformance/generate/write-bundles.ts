import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readVectors } from "../src/read-vectors.ts";
import { createPlatform } from "../src/create-platform.ts";
import { compileRules } from "./compile-rules.ts";

/** Compiles the rules of every vector file into the bundle that it names, for engines that read no rule text. */
export async function writeBundles(): Promise<void> {
  for (const file of readVectors()) {
    if (file.bundle !== undefined) {
      mkdirSync(path.dirname(file.bundle), { recursive: true });
      writeFileSync(file.bundle, `${JSON.stringify(compileRules(createPlatform(file)).bundle)}\n`);
    }
  }
  await Promise.resolve();
}
