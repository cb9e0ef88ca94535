import type { Bundle, BundleTable } from "@waft/runtime";
import { openBundle, type OpenBundle } from "@waft/runtime/internal";
import { createSpace, type Space } from "../space/space.ts";
import type { Stretch } from "../space/stretch.ts";

/** The spaces of a platform, one for each table: stretches of days with the same table share it. */
export interface Spaces {
  readonly bundle: OpenBundle;
  readonly byTable: Map<BundleTable, Space>;
  readonly answers: Space["answers"];
}

/** Spaces of a platform, none of them worked out yet. */
export function createSpaces(bundle: Bundle): Spaces {
  return { bundle: openBundle(bundle), byTable: new Map(), answers: new Map() };
}

/** The space of a stretch of days. */
export function spaceOf({ bundle, byTable, answers }: Spaces, stretch: Stretch): Space {
  const space = byTable.get(stretch.table) ?? createSpace(bundle, stretch, answers);
  byTable.set(stretch.table, space);
  return space;
}
