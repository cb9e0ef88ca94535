import { createSpaces, proveClaim, type ClaimResult } from "@waft/analysis";
import type { LinkedClaim } from "@waft/core/internal";
import { isOwnFile, type PackageFolder } from "../lint/package-folder.ts";

/** A claim of a package, and what became of it. */
export interface ProvedClaim {
  readonly claim: LinkedClaim;
  readonly title: string;
  readonly result: ClaimResult;
}

/** Proves the claims that stand in files of the package itself; none where its rules do not compile. */
export function proveClaims({ compiled: { model, bundle } }: Pick<PackageFolder, "compiled">): readonly ProvedClaim[] {
  if (model === undefined || bundle === undefined) {
    return [];
  }
  const source = { model, bundle, spaces: createSpaces(bundle) };
  return model.platform.claims
    .filter(({ span }) => isOwnFile(span.file))
    .map((claim) => {
      const result = proveClaim(source, claim);
      return { claim, title: result.title, result };
    });
}

/** Whether a claim says that nobody knows something, and nothing else: proved, it is a gap. */
export function saysUnsure({ claim }: ProvedClaim): boolean {
  return claim.demands.every(({ property }) => property.kind === "unsure");
}

/** Whether nobody can tell: a claim that stays open, or one that says so and holds. */
export function isGap(proved: ProvedClaim): boolean {
  const { verdict } = proved.result;
  return verdict === "open" || (verdict === "proved" && saysUnsure(proved));
}
