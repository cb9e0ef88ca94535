import type { Bundle, BundleRow } from "../bundle.ts";

/** What the counters stand at after an act; none goes beyond its end. */
export function countOn(
  { counters }: Bundle,
  { raises = [] }: Pick<BundleRow, "raises">,
  before: readonly number[],
): readonly number[] {
  return before.map((count, index) => Math.min(count + Number(raises.includes(index)), counters[index]?.most ?? 0));
}
