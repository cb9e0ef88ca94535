/**
 * What tests of platforms are made of: the interpreter, the table and the batch call, compared.
 *
 * @packageDocumentation
 */
export { compareEvaluators, type Disagreement, type EvaluatorComparison } from "./testing/compare-evaluators.ts";
export { compareRows, type RowChoice, type RowComparison, type RowDisagreement } from "./testing/compare-rows.ts";
export { compareBatch, type BatchComparison } from "./testing/compare-batch.ts";
export { compareBatchWithTrace, type BatchDisagreement } from "./testing/compare-batch-with-trace.ts";
export { compareStates, type StateComparison } from "./testing/compare-states.ts";
export { createDraw, randomBatch, type Draw } from "./testing/random-batch.ts";
export { createMemoryHost } from "./testing/memory-host.ts";
export { listShownRules } from "./check/list-shown-rules.ts";
