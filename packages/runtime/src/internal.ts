/**
 * The pieces from which answers are made, for the packages of Waft itself: they may change in any version.
 *
 * @packageDocumentation
 */
export { applyRow, type Before } from "./apply-row.ts";
export { countOn } from "./count-on.ts";
export { findGap } from "./journey.ts";
export { findCell, findTable } from "./find-table.ts";
export { hashBundle, hashTexts } from "./hash-bundle.ts";
export { findRow, type Situation } from "./situation.ts";
export { createView, levelNames, readHeight, readLevel, type View } from "./view.ts";
