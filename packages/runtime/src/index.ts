/**
 * Answers questions from a compiled bundle: what each viewer of a post holds, hop by hop.
 *
 * @packageDocumentation
 */
export { compareChains } from "./compare-chains.ts";
export { loadBundle } from "./load-bundle.ts";
export { hasProblems, type Problem, type ProblemCode, type Problems } from "./problem.ts";
export { addMonths } from "./add-months.ts";
export { readDay } from "./read-day.ts";
export { trace } from "./trace.ts";

export { createPartSet, hasPart } from "./part-set.ts";
export { expandParts } from "./expand-parts.ts";
export { identities } from "./situation.ts";
export { levelNames } from "./view.ts";
export { sayText } from "./say-text.ts";

export type {
  Comparison,
  Difference,
  Hop,
  Level,
  LevelName,
  NextAct,
  Outcome,
  Standing,
  Start,
  Trace,
  TracedPart,
  TracedRule,
  TracedSource,
} from "./answer.ts";
export type {
  Bundle,
  BundleAction,
  BundleAsk,
  BundleAttribute,
  BundleCell,
  BundleCopying,
  BundleCounter,
  BundleDecider,
  BundleGroup,
  BundleName,
  BundleNames,
  BundlePart,
  BundleRow,
  BundleRule,
  BundleSource,
  BundleSpan,
  BundleTable,
  BundleTexts,
  PartSet,
  Planes,
  SoftStretch,
  TextList,
} from "./bundle.ts";
export type { ChainQuestion, ComparisonQuestion, PostQuestion, Question, Step } from "./question.ts";
