import type { TableAsk } from "@waft/runtime/internal";
import type { Condition } from "../link/linked.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Cases } from "./cases.ts";
import type { Merged } from "./merge-rules.ts";
import type { ModelRule } from "./model.ts";
import type { KeyedStep } from "./reach.ts";
import type { SortedCases } from "./sort-cases.ts";
import type { Way } from "./ways.ts";

/** Questions with the words by which they are sorted and told apart. */
export interface KeyedAsks {
  readonly keys: readonly string[];
  readonly asks: readonly TableAsk[];
}

/**
 * What has been worked out about a model: it grows as it is asked, and changes no answer. Rules ask the same few things
 * again and again, and so do the checks that look at them.
 */
export interface Known {
  /** What a condition asks. */
  readonly asks: WeakMap<Condition, KeyedAsks>;
  /** What several conditions ask together, by the words of it. */
  readonly joined: Map<string, KeyedAsks>;
  /** All combinations of answers, by what is asked. */
  readonly cases: WeakMap<readonly TableAsk[], Cases>;
  /** Cases by the rules that match in them, by the indices of all rules that are asked. */
  readonly sorted: Map<Cases, Map<string, SortedCases>>;
  /** What rules say together, by their indices and the form acted on. */
  readonly merged: Map<string, Merged>;
  /** A condition as text, without its places. */
  readonly texts: WeakMap<Condition, string>;
  /** What was looked into and found in order, as words that say what was asked. */
  readonly inOrder: Set<string>;
  /** What each way of answering makes of parts. */
  readonly steps: WeakMap<Way, KeyedStep>;
  /** What was found in rules, examples and claims, by what was looked for. */
  readonly checked: Map<string, WeakMap<object, KeptCheck>>;
}

/** What was found in something, and all that it hung on. */
export interface KeptCheck {
  readonly rules: readonly ModelRule[];
  readonly beside: string;
  readonly found: readonly Diagnostic[];
}

/** Nothing is known at first. */
export function createKnown(): Known {
  return {
    asks: new WeakMap(),
    joined: new Map(),
    cases: new WeakMap(),
    sorted: new Map(),
    merged: new Map(),
    texts: new WeakMap(),
    inOrder: new Set(),
    steps: new WeakMap(),
    checked: new Map(),
  };
}

/** The most that is kept of models that are gone, in words about conditions. */
const mostKept = 20_000;

/** What is known of one model and holds of another one in which conditions mean the same: nothing that is about rules. */
export function keepKnown(before: Known): Known {
  return before.inOrder.size + before.joined.size > mostKept
    ? createKnown()
    : { ...before, sorted: new Map(), merged: new Map() };
}

/** Whether what is known of one model was kept for another one. */
export function sharesKnown(one: Known, other: Known): boolean {
  return one.asks === other.asks;
}
