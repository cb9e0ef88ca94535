import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { FoundBaseline } from "./baseline.ts";
import { computeBump } from "./compute-bump.ts";
import { findBaselines } from "./find-baselines.ts";
import { listPackages } from "./list-packages.ts";
import type { Needed, PlannedPackage } from "./plan.ts";
import { readChangesets } from "./read-changesets.ts";
import { unreleased, type WorkspacePackage } from "./workspace-package.ts";

/** What a plan is made for. */
export interface PlanRequest {
  /** The root of the repository. */
  readonly root: string;
  /** The address of the registry in which last releases are looked for. */
  readonly registry: string;
  /** Whether what is built of each package is what its sources say now: then not every platform has to be compiled. */
  readonly built?: boolean;
  /** Is told of each platform before it is compared. */
  readonly onCompare?: (name: string) => void;
}

/** Plans the next release: every package that is published, in the order of publishing, with what it says and has to say. */
export async function makePlan(request: PlanRequest): Promise<readonly PlannedPackage[]> {
  const shelf = realpathSync(mkdtempSync(path.join(tmpdir(), "waft-released-")));
  try {
    const packages = listPackages(request.root);
    const declared = await readChangesets(request.root);
    const platforms = packages.filter(({ isPlatform }) => isPlatform);
    const baselines = await findBaselines(platforms, { ...request, shelf });
    const planned: PlannedPackage[] = [];
    for (const one of packages) {
      const release = declared.get(one.name);
      // oxlint-disable-next-line no-await-in-loop -- each takes all of one core
      const needed = await findNeeded(one, baselines.get(one.name), request);
      planned.push({ package: one, declared: release?.bump === "none" ? undefined : release, needed });
    }
    return planned;
  } finally {
    rmSync(shelf, { recursive: true, force: true });
  }
}

async function findNeeded(
  { name, version, folder }: WorkspacePackage,
  baseline: FoundBaseline | undefined,
  { onCompare, built = false }: PlanRequest,
): Promise<Needed> {
  if (version === unreleased || baseline === "first") {
    return "first";
  }
  if (baseline === undefined) {
    return "not computed";
  }
  if ("unknown" in baseline) {
    return baseline;
  }
  onCompare?.(name);
  const computed = await computeBump(folder, baseline.folder, { built });
  return "unknown" in computed ? computed : { ...computed, since: baseline };
}
