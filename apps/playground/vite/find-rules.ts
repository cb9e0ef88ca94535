import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { readField } from "../../../tooling/read-field.ts";

/** The first rule file of a package, as its `exports` name it under the condition `waft`; seen from a file. */
export function findRules(specifier: string, from: string): string | undefined {
  try {
    const manifest = createRequire(path.resolve(from)).resolve(`${specifier}/package.json`);
    const exported = readField(readField(JSON.parse(readFileSync(manifest, "utf8")), "exports"), ".");
    const entry = readField(exported, "waft");
    return typeof entry === "string" ? path.posix.join(path.posix.dirname(manifest), entry) : undefined;
  } catch {
    // There is no such package: what `use` or `extends` it says so in a finding.
    return undefined;
  }
}
