import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** Under what other names people look for the network of a package: `waft.otherNames` of its manifest. */
export function readOtherNames(folder: string): readonly string[] {
  const place = path.join(folder, "package.json");
  const manifest = existsSync(place) ? parse(readFileSync(place, "utf8")) : undefined;
  const names = readField(readField(manifest, "waft"), "otherNames");
  return Array.isArray(names) ? names.filter((name) => typeof name === "string") : [];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is wrong with a manifest is for npm to say.
    return undefined;
  }
}

function readField(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
