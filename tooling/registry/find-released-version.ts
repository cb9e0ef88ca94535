import { readFileSync } from "node:fs";
import path from "node:path";
import { inject } from "vitest";
import { readField } from "../read-field.ts";

/** The version in which a package of the workspace was released into the registry. */
export function findReleasedVersion(folder: string): string {
  const manifest: unknown = JSON.parse(readFileSync(path.join(inject("workspace"), folder, "package.json"), "utf8"));
  return String(readField(manifest, "version"));
}
