import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import type { WorkspacePackage } from "./workspace-package.ts";

/** Lists the packages of a workspace that are published, each behind those that it needs: the order of publishing. */
export function listPackages(root: string): readonly WorkspacePackage[] {
  const manifests = globSync(["packages/*/package.json", "packages/platforms/*/package.json"], { cwd: root });
  const found = manifests.toSorted().flatMap((file) => readPackage(path.join(root, file)));
  return sortByNeeds(found);
}

function readPackage(file: string): readonly WorkspacePackage[] {
  const manifest: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (typeof manifest !== "object" || manifest === null || Reflect.get(manifest, "private") === true) {
    return [];
  }
  const folder = path.dirname(file);
  const dependencies: unknown = Reflect.get(manifest, "dependencies");
  return [
    {
      name: String(Reflect.get(manifest, "name")),
      version: String(Reflect.get(manifest, "version")),
      folder,
      isPlatform: existsSync(path.join(folder, "rules/main.waft")),
      needs: Object.keys(typeof dependencies === "object" && dependencies !== null ? dependencies : {}),
    },
  ];
}

function sortByNeeds(packages: readonly WorkspacePackage[]): readonly WorkspacePackage[] {
  const byName = new Map(packages.map((one) => [one.name, one]));
  const sorted = new Set<WorkspacePackage>();
  const add = (one: WorkspacePackage): void => {
    for (const needed of one.needs.flatMap((name) => byName.get(name) ?? [])) {
      if (!sorted.has(needed)) {
        add(needed);
      }
    }
    sorted.add(one);
  };
  for (const one of packages) {
    add(one);
  }
  return [...sorted];
}
