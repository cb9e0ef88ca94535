import { saysLess } from "./bump.ts";
import type { PlannedPackage } from "./plan.ts";
import { findBump } from "./versions.ts";
import { unreleased } from "./workspace-package.ts";

/** Says of each package whose next version says less than it has to what is needed, what is declared, and why. */
export function findShortfalls(plan: readonly PlannedPackage[]): readonly string[] {
  return plan.flatMap((one) => sayShortfall(one) ?? []);
}

function sayShortfall({ package: { name, version }, declared, needed }: PlannedPackage): string | undefined {
  const next = declared?.to ?? version;
  if (next === unreleased) {
    return `${name} was never released, and no changeset names it.`;
  }
  if (typeof needed === "string") {
    return undefined;
  }
  if ("unknown" in needed) {
    // Who says major says enough, whatever it is.
    return declared?.bump === "major"
      ? undefined
      : `${name} cannot be compared with its last release: ${needed.unknown}.`;
  }
  const { bump, witness, since } = needed;
  const says = findBump(since.version, next);
  const said = says === "none" ? "no changeset names it" : `what is declared is ${says} (${next})`;
  return saysLess(says, bump)
    ? `${name} needs ${bump}, and ${said}. Since ${since.version} (${since.from}): ${witness}.`
    : undefined;
}
