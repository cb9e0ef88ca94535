import type { Batch } from "./batch.ts";
import type { BatchPosts } from "./batch-question.ts";
import { batchOutcomes, createBatchResult, noForm, type BatchResult } from "./batch-result.ts";
import type { BatchActs } from "./batch-states.ts";
import type { PostClass } from "./classify-posts.ts";
import { evaluate } from "./evaluate.ts";
import { gatherChains, type KindChain } from "./gather-chains.ts";

/** What is explored: kinds of acts on one post of each class. */
export interface Exploring {
  readonly batch: Batch;
  readonly posts: BatchPosts;
  readonly acts: BatchActs;
  readonly classes: readonly PostClass[];
  /** Parts that decide whether somebody is there who can act. */
  readonly watched: Int32Array;
  /** More states than this are not explored. */
  readonly most: number;
}

/** A state: what was answered at a hop, and what can decide what comes after it. */
export interface ExploredState {
  readonly outcome: number;
  readonly form: number;
  readonly countsFor: readonly number[];
  readonly counting: number;
  readonly counters: readonly number[];
  /** Its post's class, and which of the watched parts are there; of no matter once nobody holds anything. */
  readonly post: number;
  readonly there: readonly number[];
}

/** All states that chains come to. The first is `not-reached`; then for each class that in which its chains begin. */
export interface ExploredStates {
  readonly states: readonly ExploredState[];
  /** For each state and kind of act the state after it, or less than 0 what is wrong with the act. */
  readonly next: readonly number[];
  readonly isWhole: boolean;
}

interface Growing {
  readonly exploring: Exploring;
  readonly states: ExploredState[];
  readonly next: number[];
  readonly known: Map<string, number>;
  /** A shortest chain to each state; of the first one none is known at the beginning. */
  readonly paths: KindChain[];
}

/** States whose acts are answered in one call: enough to be worth it, and few enough to hold the answers. */
const hopsAtOnce = 1 << 16;

/** Explores what acts can come to, nearest first, by asking the batch call about every kind of act on every state. */
export function exploreStates(exploring: Exploring): ExploredStates {
  const { batch, classes, acts, most } = exploring;
  const kinds = acts.actions.length;
  const growing: Growing = { exploring, states: [], next: [], known: new Map(), paths: [] };
  addState(growing, { ...beginning(batch, -1), post: -1 }, { post: -1, kinds: [] });
  for (const [index, { post }] of classes.entries()) {
    addState(growing, beginning(batch, index), { post, kinds: [] });
  }
  // Where a chain has ended is explored once a chain leads there: the first state is first in line for the second time.
  let from = 1;
  while (from < growing.states.length && growing.states.length <= most) {
    const length = (growing.paths[from]?.kinds.length ?? 0) + 1;
    const some = Math.max(1, Math.floor(hopsAtOnce / (length * Math.max(kinds, 1))));
    const to = Math.min(growing.states.length, from + some);
    exploreSome(growing, from, to);
    from = to;
  }
  const over = growing.paths[0];
  if (over !== undefined && over.post >= 0) {
    exploreSome(growing, 0, 1);
  }
  return { states: growing.states, next: growing.next, isWhole: growing.states.length <= most };
}

/** Before the first act nothing is answered. */
function beginning({ words, counters }: Batch, post: number): ExploredState {
  const countsFor = Array.from({ length: words }, () => 0);
  return { outcome: 0, form: noForm, countsFor, counting: 0, counters: counters.map(() => noForm), post, there: [] };
}

function addState({ states, known, paths }: Growing, state: ExploredState, path: KindChain): number {
  const key = describeState(state);
  const found = known.get(key);
  if (found === undefined) {
    known.set(key, states.length);
    states.push(state);
    paths.push(path);
    return states.length - 1;
  }
  if (found === 0 && paths[0]?.post === -1) {
    paths[0] = path;
  }
  return found;
}

function describeState({ outcome, form, countsFor, counting, counters, post, there }: ExploredState): string {
  return [outcome, form, ...countsFor, counting, ...counters, post, ...there].join(" ");
}

/** Asks for every kind of act on some states. */
function exploreSome(growing: Growing, from: number, to: number): void {
  const { exploring, next, paths, states } = growing;
  const { batch, posts, acts, watched } = exploring;
  const kinds = [...acts.actions.keys()];
  const chains = paths
    .slice(from, to)
    .flatMap((path) => kinds.map((kind) => ({ post: path.post, kinds: [...path.kinds, kind] })));
  const asked = gatherChains(batch, acts, chains);
  const levels = watched.some((word) => word !== 0);
  const into = createBatchResult(batch, { hops: asked.actions.length, chains: chains.length, levels });
  evaluate(batch, { posts, chains: asked, into });
  for (const [at, chain] of chains.entries()) {
    const trouble = into.trouble[at] ?? 0;
    const place = from + Math.floor(at / kinds.length);
    const state = readState(exploring, into, { hop: (asked.starts[at + 1] ?? 0) - 1, post: states[place]?.post ?? -1 });
    next[from * kinds.length + at] = trouble === 0 ? addState(growing, state, chain) : -trouble;
  }
}

const ending: ReadonlySet<string> = new Set(["not-reached", "silent", "gone", "refused"]);

function readState(
  { batch, watched }: Exploring,
  result: BatchResult,
  { hop, post }: { readonly hop: number; readonly post: number },
): ExploredState {
  const { words, counters } = batch;
  const outcome = result.outcome[hop] ?? 0;
  const hasEnded = ending.has(batchOutcomes[outcome] ?? "");
  const lost = result.hi.subarray(hop * 4 * words, hop * 4 * words + words);
  return {
    outcome,
    form: result.form[hop] ?? noForm,
    countsFor: [...result.countsFor.subarray(hop * words, (hop + 1) * words)],
    counting: result.counting[hop] ?? 0,
    counters: [...result.counters.subarray(hop * counters.length, (hop + 1) * counters.length)],
    post: hasEnded ? -1 : post,
    there: hasEnded ? [] : Array.from(lost, (word, at) => word & (watched[at] ?? 0)),
  };
}
