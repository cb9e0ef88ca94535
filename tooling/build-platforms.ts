// Builds every package of packages/platforms with its own configuration of tsup, all in one process: starting tsup for
// each of them would take longer than the rest.
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "tsup";
import { takeArguments } from "./read-arguments.ts";

takeArguments({ script: "pnpm build:platforms" });

const root = path.join(import.meta.dirname, "..", "packages", "platforms");

for (const folder of readdirSync(root)) {
  const file = path.join(root, folder, "tsup.config.ts");
  if (existsSync(file)) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other: findings of two would be mixed
    await build({ ...(await readConfig(file)), config: false });
  }
}

/** What a configuration exports; tsup itself refuses what is none. */
async function readConfig(file: string): Promise<object> {
  const module: unknown = await import(pathToFileURL(file).href);
  const config: unknown = Reflect.get(isObject(module) ? module : {}, "default");
  return isObject(config) ? config : {};
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
