import type { BundleAsk } from "@waft/runtime";
import type { Condition } from "../link/linked.ts";
import type { Cases } from "./cases.ts";
import type { Merged } from "./merge-rules.ts";
import type { SortedCases } from "./sort-cases.ts";

/** Questions with the words by which they are sorted and told apart. */
export interface KeyedAsks {
  readonly keys: readonly string[];
  readonly asks: readonly BundleAsk[];
}

/**
 * What has been worked out about a model: it grows as it is asked, and changes no answer. Rules ask the same few things
 * again and again, and so do the checks that look at them.
 */
export interface Known {
  /** What a condition asks. */
  readonly asks: Map<Condition, KeyedAsks>;
  /** What several conditions ask together, by the words of it. */
  readonly joined: Map<string, KeyedAsks>;
  /** All combinations of answers, by what is asked. */
  readonly cases: Map<readonly BundleAsk[], Cases>;
  /** Cases by the rules that match in them, by the indices of all rules that are asked. */
  readonly sorted: Map<Cases, Map<string, SortedCases>>;
  /** What rules say together, by their indices and the form acted on. */
  readonly merged: Map<string, Merged>;
  /** A condition as text, without its places. */
  readonly texts: Map<Condition, string>;
  /** What was looked into and found in order, as words that say what was asked. */
  readonly inOrder: Set<string>;
}

/** Nothing is known at first. */
export function createKnown(): Known {
  return {
    asks: new Map(),
    joined: new Map(),
    cases: new Map(),
    sorted: new Map(),
    merged: new Map(),
    texts: new Map(),
    inOrder: new Set(),
  };
}
