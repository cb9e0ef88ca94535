/**
 * Golden vectors: questions about posts with the answers that every engine of Waft must give, and a runner for them.
 *
 * @packageDocumentation
 */
export { createPlatform } from "./create-platform.ts";
export { readVectors } from "./read-vectors.ts";
export {
  runConformance,
  type ConformanceReport,
  type ConformanceRequest,
  type FailedCase,
  type Skip,
} from "./run-conformance.ts";
export type { Difference } from "./find-difference.ts";

export type {
  AnsweredHolding,
  AnsweredHop,
  AnsweredPart,
  Engine,
  EngineAnswer,
  HopField,
  VectorPlatform,
} from "./engine.ts";
export type {
  CheckCase,
  ExpectedHolding,
  ExpectedHop,
  ExpectedProblems,
  ExpectedTrace,
  TraceCase,
  VectorBounds,
  VectorCase,
  VectorFile,
  VectorLevel,
  VectorOutcome,
  VectorQuestion,
  VectorStep,
} from "./vector-file.ts";
