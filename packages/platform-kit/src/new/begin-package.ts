import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import type { Language, Said } from "@waft/core";
import { lintPlatform } from "../lint/lint-platform.ts";
import { renewReadme } from "../report/print-readme.ts";
import { createPackage } from "./create-package.ts";
import { sayNewPlatform } from "./say-new-platform.ts";

/** Begins a platform package in a folder of its own, as words behind `waft-new-platform` ask; gives back an exit code. */
export function beginPackage([name = "", ...more]: readonly string[], language: Language): number {
  const say = (text: Said): void => void process.stderr.write(`${text[language]}\n`);
  if (name === "--help" || name === "-h") {
    process.stdout.write(`${sayNewPlatform.help()[language]}\n`);
    return 0;
  }
  const made = createPackage({
    name: more.length > 0 ? "" : name,
    versions: readVersions(),
    published: false,
    day: new Date().toISOString().slice(0, "2026-11-27".length),
  });
  if ("problem" in made) {
    say(sayNewPlatform[made.problem](name));
    return 2;
  }
  const folder = path.resolve(made.platform);
  if (existsSync(folder)) {
    say(sayNewPlatform.there(made.platform));
    return 2;
  }
  for (const [file, text] of made.files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  renewWrittenReadme(folder);
  say(sayNewPlatform.begun(made.platform));
  return 0;
}

/** What is generated of the README is there from the beginning, so that the package's own tests pass. */
function renewWrittenReadme(folder: string): void {
  const place = path.join(folder, "README.md");
  writeFileSync(place, renewReadme(lintPlatform(folder), readFileSync(place, "utf8")) ?? "");
}

/** The kit and the runtime have one version; the tools are those that the kit is used with. */
function readVersions(): Readonly<Record<string, string>> {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", findModule()), "utf8"));
  const version = typeof manifest === "object" && manifest !== null ? String(Reflect.get(manifest, "version")) : "";
  // tsup loads TypeScript, and does not bring it.
  const tools = { tsup: "^9.0.0", typescript: "^7.0.2", vitest: "^5.1.1" };
  return { "@waft/runtime": `^${version}`, "@waft/platform-kit": `^${version}`, ...tools };
}

/** Both `src/new/begin-package.ts` and what is built of it lie below the folder of the package. */
function findModule(): string {
  return import.meta.url.endsWith(".ts") ? new URL("..", import.meta.url).href : import.meta.url;
}
