/** How much a version changes: nothing, or its third, second or first number. */
export type Bump = "none" | "patch" | "minor" | "major";

const bumps: readonly Bump[] = ["none", "patch", "minor", "major"];

/** Whether one bump says less than another. */
export function saysLess(bump: Bump, than: Bump): boolean {
  return bumps.indexOf(bump) < bumps.indexOf(than);
}
