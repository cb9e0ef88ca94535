// Begins a package for a network in packages/platforms: pnpm new-platform <name>
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createPackage, sayNewPlatform } from "@waft/platform-kit";
import { takeArguments } from "../read-arguments.ts";
import { findPlace } from "./create-pages.ts";

process.exitCode = main(takeArguments({ script: "pnpm new-platform", anything: "<name>" }).anything);

function main(name: string | undefined): number {
  if (name === undefined) {
    process.stderr.write("Give one name: 'pnpm new-platform board'.\n");
    return 2;
  }
  const workspace = "workspace:^";
  const made = createPackage({
    name: `@waft/${name}`,
    versions: { "@waft/runtime": workspace, "@waft/platform-kit": workspace },
    published: true,
    day: new Date().toISOString().slice(0, "2026-11-27".length),
  });
  if ("problem" in made) {
    process.stderr.write(`${sayNewPlatform[made.problem](name).en}\n`);
    return 2;
  }
  const folder = findPlace(`packages/platforms/${made.platform}`);
  if (existsSync(folder)) {
    process.stderr.write(`${sayNewPlatform.there(`packages/platforms/${made.platform}`).en}\n`);
    return 2;
  }
  for (const [file, text] of made.files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  process.stdout.write(`${sayNewPlatform.begun(`packages/platforms/${made.platform}`).en}\n`);
  process.stdout.write(`Then: pnpm platforms, pnpm install, and pnpm unit --project platforms ${made.platform}.\n`);
  return 0;
}
