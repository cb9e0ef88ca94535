/**
 * What tests of platforms are made of: the interpreter and the table, compared.
 *
 * @packageDocumentation
 */
export { compareEvaluators, type Disagreement, type EvaluatorComparison } from "./testing/compare-evaluators.ts";
export { compareRows, type RowComparison, type RowDisagreement } from "./testing/compare-rows.ts";
export { createMemoryHost } from "./testing/memory-host.ts";
