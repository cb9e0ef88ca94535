import { saysLess } from "./bump.ts";
import type { Needed, PlannedPackage } from "./plan.ts";
import { findBump } from "./versions.ts";
import { unreleased } from "./workspace-package.ts";

/** Packages whose next version says less than it has to, and those of which nobody can tell. */
export interface Shortfalls {
  /** Of each package what is needed, what is declared, and why. */
  readonly said: readonly string[];
  /** Of each reason the packages that cannot be compared with their last releases. */
  readonly incomparable: readonly string[];
}

/** Finds what changesets say too little of. */
export function findShortfalls(plan: readonly PlannedPackage[]): Shortfalls {
  // Who says major says enough, whatever it is.
  const open = plan.filter(({ declared, needed }) => findReason(needed) !== undefined && declared?.bump !== "major");
  return {
    said: plan.flatMap((one) => sayShortfall(one) ?? []),
    incomparable: [...Map.groupBy(open, ({ needed }) => findReason(needed))].map(([reason = "", ones]) => {
      const names = ones.map((one) => one.package.name).join(", ");
      return `${names} cannot be compared with ${ones.length === 1 ? "its last release" : "their last releases"}: ${reason}.`;
    }),
  };
}

/** Why a package cannot be compared, if it cannot. */
function findReason(needed: Needed): string | undefined {
  return typeof needed === "object" && "unknown" in needed ? needed.unknown : undefined;
}

function sayShortfall({ package: { name, version }, declared, needed }: PlannedPackage): string | undefined {
  const next = declared?.to ?? version;
  if (next === unreleased) {
    return `${name} was never released, and no changeset names it.`;
  }
  if (typeof needed === "string" || "unknown" in needed) {
    return undefined;
  }
  const { bump, witness, since } = needed;
  const says = findBump(since.version, next);
  const said = says === "none" ? "no changeset names it" : `what is declared is ${says} (${next})`;
  return saysLess(says, bump)
    ? `${name} needs ${bump}, and ${said}. Since ${since.version} (${since.from}): ${witness}.`
    : undefined;
}
