import type { Bundle, BundleRow, BundleText, PartSet, Planes } from "./bundle.ts";
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
  return { lo: settleTree(lo, bundle.parts), hi: settleTree(raised, bundle.parts), ...copyParts(row, before) };
}

function copyParts({ copying }: BundleRow, { view, start }: Before): Pick<View, "copied"> {
  if (copying === undefined || view.copied === undefined || start.copied === undefined) {
    return view.copied === undefined ? {} : { copied: view.copied };
  }
  const { keep, again, yes, open } = copying;
  const carry = (now: PartSet, first: PartSet, said: PartSet): PartSet =>
    now.map(
      (word, index) =>
        ((word & (keep[index] ?? 0)) | ((first[index] ?? 0) & (again[index] ?? 0)) | (said[index] ?? 0)) >>> 0,
    );
  const either = yes.map((word, index) => (word | (open[index] ?? 0)) >>> 0);
  return {
    copied: {
      surely: carry(view.copied.surely, start.copied.surely, yes),
      perhaps: carry(view.copied.perhaps, start.copied.perhaps, either),
    },
  };
}

/**
 * The row of an act that no rule answers: it is refused if the platform refuses all such acts; otherwise each part at least lost, or absent where some rule allows it, and at
 * most the highest of what it was, what it was at the start, and whole where some rule brings it.
 */
export function createGapRow(bundle: Bundle): BundleRow {
  const { parts } = bundle;
  const all = createPartSet(parts.keys(), parts.length);
  const none = Array.from({ length: wordsFor(parts.length) }, () => 0);
  if (bundle.otherwise !== undefined) {
    return createRefusal(none, bundle.otherwise.message);
  }
  return {
    outcome: "unknown",
    empty: none,
    add: none,
    allow: none,
    again: none,
    raise: all,
    ...(bundle.copies ? { copying: { keep: none, again: none, yes: none, open: all } } : {}),
    capLo: [all.map((word, index) => (word & ~(bundle.optional[index] ?? 0)) >>> 0), none, none, none],
    capHi: [all, all, all, all],
    rules: [],
    decides: [],
  };
}

/** The row of an act of which no rule speaks on a platform that refuses all such acts. */
function createRefusal(none: PartSet, message: BundleText | undefined): BundleRow {
  const planes: Planes = [none, none, none, none];
  return {
    outcome: "refused",
    messages: message === undefined ? [] : [message],
    empty: none,
    add: none,
    allow: none,
    again: none,
    capLo: planes,
    capHi: planes,
    rules: [],
    decides: [],
  };
}
