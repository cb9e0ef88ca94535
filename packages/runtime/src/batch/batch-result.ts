import type { Batch } from "./batch.ts";

/** What `outcome` says of a hop, by its number; `not-reached` where the chain had ended before, or is marked. */
export const batchOutcomes = [
  "not-reached",
  "shown",
  "may-be-shown",
  "becomes",
  "unknown",
  "silent",
  "gone",
  "refused",
] as const;

/** What `counting` says of a hop, by its number: the persons in `countsFor`, nobody knows whom, whom the actor chooses. */
export const countingKinds = ["persons", "unknown", "chosen"] as const;

/** What can be wrong with a chain, by its number; the first is nothing. The others are problems of `trace`. */
export const batchTroubles = [
  "none",
  "unknown-post",
  "not-part-of-post",
  "unknown-actor",
  "unknown-action",
  "unknown-part",
  "unknown-setting",
  "unknown-value",
  "chain-too-long",
  "nobody-there",
  "not-allowed-here",
] as const;

/** The name of what is wrong with a chain. */
export type BatchTrouble = (typeof batchTroubles)[number];

/** The number in `form` where nobody holds anything, or nobody knows in which form. */
export const noForm = 0xff_ff;

/** Answers of `evaluate`, for each hop of the question; what stands beyond them is left as it was. */
export interface BatchResult {
  /** One for each hop: a number of `batchOutcomes`. */
  readonly outcome: Uint8Array;
  /** One for each hop: an index of the batch's `forms`, or `noForm`. */
  readonly form: Uint16Array;
  /** `words` for each hop: the persons for whom the act counts, as parts; empty unless `counting` is 0. */
  readonly countsFor: Uint32Array;
  /** One for each hop: a number of `countingKinds`. */
  readonly counting: Uint8Array;
  /**
   * Four planes of `words` for each hop: the parts that are at least lost, linked, cut, whole, by their lower bounds.
   * Where nobody holds anything, all are empty. With length 0 for both,
   * bounds and copies are left out, and a hop costs less.
   */
  readonly lo: Uint32Array;
  /** The same by their upper bounds. */
  readonly hi: Uint32Array;
  /**
   * Two sets of `words` for each hop: parts that surely, and that perhaps no longer follow later edits.
   * Length 0 leaves them out; they say nothing where the batch's `copies` is false.
   */
  readonly copied: Uint32Array;
  /** For each hop what each of the batch's `counters` stands at, or `noForm` where nobody knows. Length 0 leaves them out. */
  readonly counters: Uint16Array;
  /** One for each chain: a number of `batchTroubles`. A chain with one has no answers: all its hops are `not-reached`. */
  readonly trouble: Uint8Array;
  /** One for each chain: the act that is wrong, from 1; 0 where it is the post, the chain as a whole, or nothing. */
  readonly troubleAt: Uint16Array;
}

/**
 * Makes a result for so many hops and chains, to be written again and again.
 *
 * Throws a `RangeError` for numbers of which no array can be made, such as less than none, and a `TypeError` for what is
 * no batch: there is no result to give back.
 *
 * @param size - `levels` false leaves out both bounds and copies
 */
export function createBatchResult(
  { words, copies, counters }: Pick<Batch, "words" | "copies" | "counters">,
  size: { readonly hops: number; readonly chains: number; readonly levels?: boolean },
): BatchResult {
  const held = size.levels === false ? 0 : size.hops;
  return {
    outcome: new Uint8Array(size.hops),
    form: new Uint16Array(size.hops),
    countsFor: new Uint32Array(size.hops * words),
    counting: new Uint8Array(size.hops),
    lo: new Uint32Array(held * 4 * words),
    hi: new Uint32Array(held * 4 * words),
    copied: new Uint32Array(copies ? held * 2 * words : 0),
    counters: new Uint16Array(size.hops * counters.length),
    trouble: new Uint8Array(size.chains),
    troubleAt: new Uint16Array(size.chains),
  };
}
