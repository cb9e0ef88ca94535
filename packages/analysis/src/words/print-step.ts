import type { Step } from "@waft/runtime";

/** Writes an act as it is typed: `share(note, by author, trail=hidden)`. */
export function printStep({ action, brings = [], by, settings = {} }: Step): string {
  const set = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  const inside = [...brings, ...(by === undefined ? [] : [`by ${by}`]), ...set];
  return inside.length > 0 ? `${action}(${inside.join(", ")})` : action;
}

/** Writes a chain as it is typed, with the same spaces everywhere. */
export function printChain(steps: readonly Step[]): string {
  return steps.map((step) => printStep(step)).join(", ");
}
