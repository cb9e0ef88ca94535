import { wrapText } from "../../packages/cli/src/screen/wrap-text.ts";
import type { Packed } from "./pack-packages.ts";
import type { PlannedPackage } from "./plan.ts";

/** How a plan is printed. */
export interface PlanScreen {
  /** What npm would get, by package. */
  readonly packed: ReadonlyMap<string, Packed>;
  /** In columns. */
  readonly width: number;
}

/** Prints what a release publishes, in its order: one line for each package, and why below it. */
export function printPlan(plan: readonly PlannedPackage[], { packed, width }: PlanScreen): readonly string[] {
  const moving = plan.filter(({ declared }) => declared !== undefined);
  if (moving.length === 0) {
    return ["Nothing is released: there are no changesets."];
  }
  const names = Math.max(...moving.map(({ package: { name } }) => name.length));
  const lines = moving.flatMap((one, index) => {
    const { name, version } = one.package;
    const { to = version, bump = "none" } = one.declared ?? {};
    const { files = 0, size = 0 } = packed.get(name) ?? {};
    const place = String(index + 1).padStart(String(moving.length).length);
    const got = `${String(files).padStart(4)} files ${saySize(size).padStart(8)}`;
    const head = `${place}  ${name.padEnd(names)}  ${version} → ${to}  ${bump.padEnd("patch".length)}  ${got}`;
    return [head, ...indentLines(sayWhy(one), { indent: place.length + 2, width })];
  });
  const total = moving.reduce((sum, { package: { name } }) => sum + (packed.get(name)?.size ?? 0), 0);
  return [...lines, "", `${moving.length} packages, ${saySize(total)} packed, published in this order.`];
}

function sayWhy({ declared, needed }: PlannedPackage): string {
  const changesets = declared?.changesets ?? [];
  const named = changesets.length === 0 ? "moves with the others" : `changesets ${changesets.join(", ")}`;
  return `${named}; ${sayNeeded(needed)}.`;
}

function sayNeeded(needed: PlannedPackage["needed"]): string {
  if (needed === "first") {
    return "the first release";
  }
  if (needed === "not computed") {
    return "no rules that a bump could be computed from";
  }
  if ("unknown" in needed) {
    return `cannot be compared: ${needed.unknown}`;
  }
  const { bump, witness, since } = needed;
  const why = witness === "" ? "" : `: ${witness}`;
  return `computed: ${bump} since ${since.version} (${since.from})${why}`;
}

/** In units of a thousand, as npm says it. */
function saySize(bytes: number): string {
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function indentLines(
  text: string,
  { indent, width }: { readonly indent: number; readonly width: number },
): readonly string[] {
  return wrapText(text, { width: width - indent }).map((line) => `${" ".repeat(indent)}${line}`);
}
