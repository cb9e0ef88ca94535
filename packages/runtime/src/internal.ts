/**
 * The pieces from which answers are made, for the packages of Waft itself: they may change in any version.
 *
 * @packageDocumentation
 */
export { addMonths } from "./add-months.ts";
export { createPartSet } from "./part-set.ts";
export { expandParts } from "./expand-parts.ts";
export { applyRow, type Before } from "./table/apply-row.ts";
export { chooseFollower, type Follower } from "./batch/choose-follower.ts";
export { countOn } from "./table/count-on.ts";
export { createView, readHeight, readLevel, type View } from "./table/view.ts";
export { findCell } from "./table/find-cell.ts";
export { findGap } from "./table/find-gap.ts";
export { findRow, type Situation } from "./table/situation.ts";
export { findTable } from "./walk/find-table.ts";
export { hashBundle, hashTexts } from "./load/hash-bundle.ts";
export { levelNames } from "./level-names.ts";
export { listSlots } from "./table/list-slots.ts";
export { openBundle } from "./table/open-bundle.ts";
export { packCell } from "./table/pack-cell.ts";
export { packRow, type PackedLists } from "./table/pack-row.ts";
export { replaceTables } from "./table/pack-tables.ts";
export type {
  CellAsks,
  OpenBundle,
  Planes,
  RowMasks,
  TableAsk,
  TableCell,
  TableCopying,
  TableDecider,
  TableRow,
} from "./table/table.ts";
