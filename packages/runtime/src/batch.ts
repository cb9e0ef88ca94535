/**
 * Answers millions of hops in one call, over typed arrays: what `trace` says of levels, forms and whom acts count for.
 *
 * @packageDocumentation
 */
export { evaluate } from "./batch/evaluate.ts";
export { followStates } from "./batch/follow-states.ts";
export { createPartSet } from "./part-set.ts";
export { expandParts } from "./expand-parts.ts";
export { prepareBatch } from "./batch/prepare-batch.ts";
export { prepareStates } from "./batch/prepare-states.ts";
export { batchOutcomes, batchTroubles, countingKinds, createBatchResult, noForm } from "./batch/batch-result.ts";

export type { Batch } from "./batch/batch.ts";
export type { BatchChains, BatchPosts, BatchQuestion } from "./batch/batch-question.ts";
export type { BatchResult, BatchTrouble } from "./batch/batch-result.ts";
export type { BatchActs, BatchStates, StateAnswers } from "./batch/batch-states.ts";
