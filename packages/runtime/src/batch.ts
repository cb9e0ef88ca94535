/**
 * Answers millions of hops in one call, over typed arrays: what `trace` says of levels, forms and whom acts count for.
 *
 * @packageDocumentation
 */
export { evaluate } from "./batch/evaluate.ts";
export { prepareBatch } from "./batch/prepare-batch.ts";
export { batchOutcomes, batchTroubles, countingKinds, createBatchResult, noForm } from "./batch/batch-result.ts";

export type { Batch } from "./batch/batch.ts";
export type { BatchChains, BatchPosts, BatchQuestion } from "./batch/batch-question.ts";
export type { BatchResult, BatchTrouble } from "./batch/batch-result.ts";
