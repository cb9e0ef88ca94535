import type { LevelName } from "../answer.ts";
import type { Bundle, BundlePart, PartSet } from "../bundle.ts";
import { levelNames } from "../level-names.ts";
import { hasPart } from "../part-set.ts";
import type { Planes } from "./table.ts";

/** Lower and upper bound of every part, as planes: at least lost, linked, cut, whole. */
export interface View {
  readonly lo: Planes;
  readonly hi: Planes;
  /** Parts that surely, and that perhaps no longer follow later edits; missing where no rule says anything of it. */
  readonly copied?: { readonly surely: PartSet; readonly perhaps: PartSet };
}

/** How high the level of one part is: 0 is absent, 4 is whole. */
export function readHeight([lost, linked, cut, whole]: Planes, part: number): number {
  return (
    Number(hasPart(lost, part)) +
    Number(hasPart(linked, part)) +
    Number(hasPart(cut, part)) +
    Number(hasPart(whole, part))
  );
}

/** Reads the level of one part out of planes. */
export function readLevel(planes: Planes, part: number): LevelName {
  return levelNames[readHeight(planes, part)] ?? "whole";
}

/** A view in which the parts of a set are whole and all others absent. */
export function createView(whole: PartSet, bundle: Bundle): View {
  const planes: Planes = [whole, whole, whole, whole];
  const none = whole.map(() => 0);
  return { lo: planes, hi: planes, ...(bundle.copies ? { copied: { surely: none, perhaps: none } } : {}) };
}

/** Applies a function to each plane and each word. */
export function mapPlanes(planes: Planes, change: (word: number, plane: number, index: number) => number): Planes {
  const at = (plane: 0 | 1 | 2 | 3): PartSet => planes[plane].map((word, index) => change(word, plane, index) >>> 0);
  return [at(0), at(1), at(2), at(3)];
}

/**
 * Brings every part under its parent, from the root down: no part is more than its parent,
 * where a parent that is cut counts as whole (language, meaning of a view).
 */
export function settleTree(planes: Planes, parts: readonly Pick<BundlePart, "parent">[]): Planes {
  const [lost, linked, cut, whole] = planes;
  const settledCut = settlePlane(cut, parts);
  return [settlePlane(lost, parts), settlePlane(linked, parts), settledCut, settlePlane(whole, parts, settledCut)];
}

/** Takes out of a plane every part whose parent is not in the plane above it, which is mostly the same one. */
function settlePlane(plane: PartSet, parts: readonly Pick<BundlePart, "parent">[], above?: PartSet): PartSet {
  const settled = [...plane];
  for (const [part, { parent }] of parts.entries()) {
    if (parent >= 0 && !hasPart(above ?? settled, parent)) {
      settled[part >>> 5] = ((settled[part >>> 5] ?? 0) & ~(1 << (part & 31))) >>> 0;
    }
  }
  return settled;
}
