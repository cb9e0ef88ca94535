import type { FoundBaseline } from "./baseline.ts";
import { fetchBaseline } from "./fetch-baseline.ts";
import { findTagged } from "./find-tagged.ts";
import { unreleased, type WorkspacePackage } from "./workspace-package.ts";

/** Where last releases are looked for. */
export interface BaselineSearch {
  /** The root of the repository. */
  readonly root: string;
  /** The address of the registry. */
  readonly registry: string;
  /** An empty folder in which they are put. */
  readonly shelf: string;
}

/**
 * Finds the last release of each package: the highest version in the registry; where the registry has none, or cannot
 * be reached, the highest tag `name@version` of the repository. A package whose version is 0.0.0 was never released, and
 * nobody is asked about it.
 */
export async function findBaselines(
  packages: readonly WorkspacePackage[],
  search: BaselineSearch,
): Promise<ReadonlyMap<string, FoundBaseline>> {
  const found = new Map<string, FoundBaseline>();
  for (const one of packages) {
    // oxlint-disable-next-line no-await-in-loop -- a registry is not asked forty things at once
    found.set(one.name, await findBaseline(one, search));
  }
  return found;
}

async function findBaseline(one: WorkspacePackage, search: BaselineSearch): Promise<FoundBaseline> {
  if (one.version === unreleased) {
    return "first";
  }
  const published = await fetchBaseline(one.name, search);
  return typeof published === "object" && "folder" in published ? published : (findTagged(one, search) ?? published);
}
