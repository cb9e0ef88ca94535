import { readFileSync } from "node:fs";
import path from "node:path";
import { inject } from "vitest";
import { createStranger, type Stranger } from "./stranger.ts";

/** Makes a stranger who has only the registry, under a name that no other has. */
export function beginStranger(name: string): Stranger {
  return createStranger(path.join(inject("base"), name), inject("registry"));
}

/** The version of a tool that the workspace uses: strangers try with the same. */
export function findUsedVersion(name: string): string {
  const catalog = readFileSync(path.resolve(import.meta.dirname, "../../pnpm-workspace.yaml"), "utf8");
  const line = catalog.split("\n").find((one) => one.startsWith(`  ${name}: `) || one.startsWith(`  "${name}": `));
  return /[\d.]+$/u.exec(line ?? "")?.[0] ?? "";
}
