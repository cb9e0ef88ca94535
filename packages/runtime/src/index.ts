/**
 * Answers questions from a compiled bundle: what each viewer of a post holds, hop by hop.
 *
 * @packageDocumentation
 */
export { compareChains } from "./compare-chains.ts";

export { hasProblems, type Problem, type ProblemCode, type Problems } from "./problem.ts";
export { readDay } from "./read-day.ts";
export { trace } from "./trace.ts";

export { hasPart } from "./part-set.ts";
export { identities } from "./identities.ts";
export { levelNames } from "./level-names.ts";
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
  BundleAttribute,
  BundleCell,
  BundleCounter,
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
  Effect,
  PartSet,
  SoftStretch,
  TextList,
  ToldAct,
} from "./bundle.ts";
export type { ChainQuestion, ComparisonQuestion, PostQuestion, Question, Step } from "./question.ts";
