import type { Batch } from "./batch.ts";
import type { BatchQuestion } from "./batch-question.ts";
import type { BatchResult, BatchTrouble } from "./batch-result.ts";

/** One call: what is asked, where it is written, and what is held on the way. Made once, so that a hop allocates nothing. */
export interface Run {
  readonly batch: Batch;
  readonly question: BatchQuestion;
  readonly result: BatchResult;
  readonly post: HeldPost;
  /** What the actor brings at the current hop, with all that comes along. */
  readonly brought: Int32Array;
  readonly view: RunView;
}

/** The post of the current chain. */
export interface HeldPost {
  /** What rules ask for: see `flattenCells`. */
  readonly slots: Int32Array;
  readonly lo: Uint32Array;
  readonly hi: Uint32Array;
  readonly copied: Uint32Array;
  /** What counters stand at after publishing. */
  readonly counters: Int32Array;
  /**
   * Its form after publishing, its class among posts that are answered alike, and of the first word what it has whole for
   * sure and of what some bound says something else.
   */
  readonly form: Int32Array;
}

/** Where views are written: planes and copies of each hop, or, where nobody asks for them, of the last hop alone. */
export interface RunView {
  readonly lo: Uint32Array;
  readonly hi: Uint32Array;
  readonly copied: Uint32Array;
  /** How far apart two hops stand in planes and in copies; 0 when only the last is kept. */
  readonly stride: number;
  readonly copyStride: number;
}

/** Makes a run, with place for one post. */
export function createRun(batch: Batch, question: BatchQuestion, result: BatchResult): Run {
  const { words, table, counters } = batch;
  const keeps = result.lo.length > 0;
  const copies = keeps && result.copied.length > 0;
  return {
    batch,
    question,
    result,
    post: {
      slots: new Int32Array(table.slots),
      lo: new Uint32Array(4 * words),
      hi: new Uint32Array(4 * words),
      copied: new Uint32Array(2 * words),
      counters: new Int32Array(counters.length),
      form: new Int32Array(4),
    },
    brought: new Int32Array(words),
    view: {
      lo: keeps ? result.lo : new Uint32Array(4 * words),
      hi: keeps ? result.hi : new Uint32Array(4 * words),
      copied: copies ? result.copied : new Uint32Array(2 * words),
      stride: keeps ? 4 * words : 0,
      copyStride: copies ? 2 * words : 0,
    },
  };
}

/** The numbers of what can be wrong with a chain. */
export const troubles: Readonly<Record<BatchTrouble, number>> = {
  none: 0,
  "unknown-post": 1,
  "not-part-of-post": 2,
  "unknown-actor": 3,
  "unknown-action": 4,
  "unknown-part": 5,
  "unknown-setting": 6,
  "unknown-value": 7,
  "chain-too-long": 8,
  "nobody-there": 9,
  "not-allowed-here": 10,
};
