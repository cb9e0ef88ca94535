import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../repository/list-pages.ts";

/** A way into a public package whose names are promised. */
export interface Interface {
  /** What is imported: `@waft/runtime/words`. */
  readonly specifier: string;
  /** The source file behind it. */
  readonly source: string;
}

/** Doors that may change in any version are left out. */
const unpromised: readonly string[] = ["./internal", "./package.json"];

/** The interfaces of the public packages, but for those of rules: what they export is worked out from their rules. */
export function listInterfaces(): readonly Interface[] {
  return globSync("packages/*/package.json", { cwd: root })
    .toSorted()
    .flatMap((file) => {
      const manifest: unknown = JSON.parse(readFileSync(path.join(root, file), "utf8"));
      return isPublic(manifest) ? listSources(manifest, path.join(root, path.dirname(file))) : [];
    });
}

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

function isPublic(manifest: unknown): manifest is Manifest {
  return typeof manifest === "object" && manifest !== null && "exports" in manifest && !("private" in manifest);
}

function listSources({ name, exports }: Manifest, folder: string): readonly Interface[] {
  return Object.entries(exports).flatMap(([door, entry]): readonly Interface[] => {
    const source: unknown =
      typeof entry === "object" && entry !== null && "@waft/source" in entry ? entry["@waft/source"] : undefined;
    return typeof source === "string" && source.endsWith(".ts") && !unpromised.includes(door)
      ? [{ specifier: `${name}${door.slice(1)}`, source: path.join(folder, source) }]
      : [];
  });
}
