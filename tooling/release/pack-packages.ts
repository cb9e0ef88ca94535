import { readField } from "../read-field.ts";
import { runTool } from "./run-tool.ts";

/** What npm would get of a package. */
export interface Packed {
  readonly files: number;
  /** In bytes, packed. */
  readonly size: number;
}

/** Packs all packages of a workspace into a folder, as publishing would, and tells what each holds, by name. */
export function packPackages(root: string, folder: string): ReadonlyMap<string, Packed> {
  const printed: unknown = JSON.parse(
    runTool(["pnpm", "--recursive", "pack", "--pack-destination", folder, "--json"], root),
  );
  const all: readonly unknown[] = Array.isArray(printed) ? printed : [];
  return new Map(all.map((one) => [String(readField(one, "name")), describe(one)]));
}

function describe(one: unknown): Packed {
  const files = readField(one, "files");
  return { files: Array.isArray(files) ? files.length : 0, size: Number(readField(one, "size")) };
}
