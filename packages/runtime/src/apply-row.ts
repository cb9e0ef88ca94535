import type { Bundle, BundleRow, PartSet, Planes } from "./bundle.ts";
import { createPartSet, wordsFor } from "./part-set.ts";
import { mapPlanes, settleTree, type View } from "./view.ts";

/** What an act starts from: the view before, the post at its start, what the actor brings. */
export interface Before {
  readonly view: View;
  readonly start: View;
  readonly brought: PartSet;
}

/** The view after an act that a row answers. */
export function applyRow(row: BundleRow, before: Before, bundle: Bundle): View {
  const bound = (planes: Planes, start: Planes, cap: Planes): Planes =>
    mapPlanes(planes, (word, plane, index) => {
      const kept = word & ~(row.empty[index] ?? 0);
      const brought = (before.brought[index] ?? 0) & (row.allow[index] ?? 0);
      const again = (start[plane]?.[index] ?? 0) & (row.again[index] ?? 0);
      return (kept | (row.add[index] ?? 0) | brought | again) & (cap[plane]?.[index] ?? 0);
    });
  const lo = bound(before.view.lo, before.start.lo, row.capLo);
  const hi = bound(before.view.hi, before.start.hi, row.capHi);
  const raised = mapPlanes(hi, (word, plane, index) => {
    const back = (before.start.hi[plane]?.[index] ?? 0) | (bundle.restorable[index] ?? 0);
    return word | (back & (row.raise?.[index] ?? 0));
  });
  return { lo: settleTree(lo, bundle.parts), hi: settleTree(raised, bundle.parts) };
}

/**
 * The row of an act that no rule answers: each part at least lost, or absent where some rule allows it, and at
 * most the highest of what it was, what it was at the start, and whole where some rule brings it.
 */
export function createGapRow(bundle: Bundle): BundleRow {
  const { parts } = bundle;
  const all = createPartSet(parts.keys(), parts.length);
  const none = Array.from({ length: wordsFor(parts.length) }, () => 0);
  return {
    outcome: "unknown",
    empty: none,
    add: none,
    allow: none,
    again: none,
    raise: all,
    capLo: [all.map((word, index) => (word & ~(bundle.optional[index] ?? 0)) >>> 0), none, none, none],
    capHi: [all, all, all, all],
    rules: [],
    decides: [],
  };
}
