import type { BatchResult } from "./batch-result.ts";

/** Posts, as typed arrays: `words` is that of the `Batch`, 32 parts a word, part `p` is bit `p % 32` of word `p / 32`. */
export interface BatchPosts {
  /**
   * `words` for each post: the parts with which it is published, those that a question would name.
   * Parents and what always comes along need not be in it.
   */
  readonly parts: Uint32Array;
  /** One for each post: who published it, an index of the batch's `actors`; missing is the first for all. */
  readonly authors?: Uint16Array;
  /** For each post a value for each of the batch's `postSettings`, an index of its values; missing is the first for all. */
  readonly settings?: Uint16Array;
}

/** Chains, as typed arrays: the hops of all chains stand one after the other. */
export interface BatchChains {
  /**
   * One more than there are chains: the hops of chain `c` are those from `starts[c]` up to `starts[c + 1]`.
   * Never falling, and never beyond the number of hops.
   */
  readonly starts: Uint32Array;
  /** One for each chain: its post. Chains of the same post cost least one after the other. */
  readonly posts: Uint32Array;
  /** One for each hop: an index of the batch's `actions`. */
  readonly actions: Uint16Array;
  /**
   * One for each hop: who acts. 0 is what a question leaves out (the author for acts of the author, else the first
   * kind), 1 to `k` one of the `k` kinds of the batch's `actors`, then the author, the sharer and the one before.
   * Missing is 0 for all.
   */
  readonly actors?: Uint16Array;
  /** `words` for each hop: the parts that the actor brings, those that a question would name; missing is nothing. */
  readonly brings?: Uint32Array;
  /** For each hop a value for each of the batch's `actSettings`, an index of its values; missing is the first for all. */
  readonly settings?: Uint16Array;
}

/** What `evaluate` is asked: many posts, many chains, on the day of the batch. */
export interface BatchQuestion {
  readonly posts: BatchPosts;
  readonly chains: BatchChains;
  /** Where to write; missing makes a new result. It may be larger than is needed. */
  readonly into?: BatchResult;
}
