import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { readField } from "../../../tooling/read-field.ts";

/** The folder in which every package with rules stands. */
const folder = path.join(import.meta.dirname, "../../../packages/platforms");

/** A package with the rules of a platform. */
export interface PlatformPackage {
  /** The name of its folder. */
  readonly folder: string;
  /** Its first rule file. */
  readonly entry: string;
  /** The name and the title with which its rules begin. */
  readonly name: string;
  readonly title: string;
}

/**
 * Every package that says of itself that it is a platform, by the keyword `waft-platform`, begins with one, and says what
 * somebody is shown: those that others extend may leave all of that to them, and there is nothing to look at.
 */
export function listPlatforms(): readonly PlatformPackage[] {
  return globSync("*/package.json", { cwd: folder })
    .toSorted()
    .flatMap((manifest) => {
      const own = path.dirname(manifest);
      const keywords = readField(JSON.parse(readFileSync(path.join(folder, manifest), "utf8")), "keywords");
      return Array.isArray(keywords) && keywords.includes("waft-platform") ? readPlatform(own) : [];
    });
}

/** None where rules begin otherwise: those of a bridge, or of a vocabulary. */
function readPlatform(own: string): readonly PlatformPackage[] {
  const entry = path.join(folder, own, "rules/main.waft");
  const rules = globSync("rules/*.waft", { cwd: path.join(folder, own) });
  const shows = rules.some((file) => /^\s+shows /mu.test(readFileSync(path.join(folder, own, file), "utf8")));
  const found = /^platform ([a-z][a-z0-9-]*)(?:\s+"([^"\n]*)")?/mu.exec(readFileSync(entry, "utf8"));
  const [, name, title = name] = found ?? [];
  return !shows || name === undefined || title === undefined ? [] : [{ folder: own, entry, name, title }];
}
