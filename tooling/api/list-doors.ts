import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";

/** A way into a package whose names are promised: what it declares, and where its report stands. */
export interface Door {
  /** The package's folder, from the root. */
  readonly folder: string;
  readonly declarations: string;
  readonly report: string;
}

/** Doors that may change in any version are left out. */
const unpromised: readonly string[] = ["./internal", "./package.json"];

/** The doors of the public packages, but for those of rules: what they export is worked out from their rules. */
export function listDoors(root: string): readonly Door[] {
  return globSync("packages/*/package.json", { cwd: root })
    .toSorted()
    .flatMap((file) => {
      const manifest: unknown = JSON.parse(readFileSync(path.join(root, file), "utf8"));
      const folder = path.dirname(file).replaceAll(path.sep, "/");
      return isPublic(manifest) ? listEntries(manifest).map(([name, types]) => createDoor(folder, name, types)) : [];
    })
    .filter(({ folder, declarations }) => existsSync(path.join(root, folder, declarations)));
}

interface Manifest {
  readonly exports?: Readonly<Record<string, unknown>>;
}

function isPublic(manifest: unknown): manifest is Manifest {
  return typeof manifest === "object" && manifest !== null && !("private" in manifest);
}

function listEntries({ exports = {} }: Manifest): readonly (readonly [string, string])[] {
  return Object.entries(exports).flatMap(([name, entry]): (readonly [string, string])[] => {
    const types = typeof entry === "object" && entry !== null && "types" in entry ? entry.types : undefined;
    return typeof types === "string" && !unpromised.includes(name) ? [[name, types]] : [];
  });
}

function createDoor(folder: string, name: string, types: string): Door {
  const report = name === "." ? path.basename(folder) : name.slice(2).replaceAll("/", "-");
  return { folder, declarations: types, report: `${report}.api.md` };
}
