import type { Baseline } from "./baseline.ts";
import type { Bump } from "./bump.ts";
import type { Release } from "./read-changesets.ts";
import type { WorkspacePackage } from "./workspace-package.ts";

/** What a package's next version has to say; `first` where it was never released, and any version will do. */
export type Needed =
  | "first"
  | "not computed"
  | { readonly bump: Bump; readonly witness: string; readonly since: Baseline }
  | { readonly unknown: string };

/** One package in the plan of a release. */
export interface PlannedPackage {
  readonly package: WorkspacePackage;
  /** What changesets say; missing where they say nothing. */
  readonly declared: Release | undefined;
  readonly needed: Needed;
}
