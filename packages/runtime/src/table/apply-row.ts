import type { Bundle, PartSet } from "../bundle.ts";
import type { Planes, RowMasks } from "./table.ts";
import { mapPlanes, settleTree, type View } from "./view.ts";

/** What an act starts from: the view before, the post at its start, what the actor brings. */
export interface Before {
  readonly view: View;
  readonly start: View;
  readonly brought: PartSet;
}

/** The view after an act that a row answers. */
export function applyRow(row: RowMasks, before: Before, bundle: Bundle): View {
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

function copyParts({ copying }: RowMasks, { view, start }: Before): Pick<View, "copied"> {
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
