import type { BatchChains } from "./batch-question.ts";
import type { BatchResult } from "./batch-result.ts";

/**
 * Kinds of acts, as typed arrays: acts that are alike in action, in who acts, in what is brought and in settings are of
 * one kind. A kind is its place in these arrays.
 */
export type BatchActs = Omit<BatchChains, "starts" | "posts">;

/** What a state says of a hop: arrays of `BatchResult`, one place for each state, and what is wrong with the chain. */
export type StateAnswers = Pick<BatchResult, "outcome" | "form" | "countsFor" | "counting" | "counters" | "trouble">;

/** Everything that can come out of some kinds of acts on some posts, numbered; ready for `followStates`. */
export interface BatchStates {
  /** What each state says of a hop. State 0 is `not-reached`. */
  readonly answers: StateAnswers;
  /** How many kinds of acts there are. */
  readonly kinds: number;
  /** For each post what is added in a log to the kind of the first act on it. */
  readonly firsts: Uint16Array;
  readonly table: StateTable;
}

/** Which state follows on which; its shape may change in any version. */
export interface StateTable {
  /** `next[entry × width + state]`: a column for each entry that a log can have. */
  readonly next: Uint16Array;
  /** How many states there are, with those of troubles, which come last. */
  readonly width: number;
  /** The state of trouble `t` is this and `t`: no act leads out of it. */
  readonly firstTrouble: number;
  /** Entries from here on are of posts in which something is wrong. */
  readonly wrongPosts: number;
}
