import type { BatchChains } from "./batch-question.ts";
import type { BatchActs } from "./batch-states.ts";
import type { Batch } from "./batch.ts";

/** A chain as kinds of acts, on a post. */
export interface KindChain {
  readonly post: number;
  readonly kinds: readonly number[];
}

/** Writes chains of kinds of acts as the batch call takes them. */
export function gatherChains(batch: Batch, acts: BatchActs, chains: readonly KindChain[]): BatchChains {
  const hops = chains.flatMap(({ kinds }) => kinds);
  const { actions, actors, brings, settings } = acts;
  const starts = new Uint32Array(chains.length + 1);
  for (const [chain, { kinds }] of chains.entries()) {
    starts[chain + 1] = (starts[chain] ?? 0) + kinds.length;
  }
  return {
    starts,
    posts: Uint32Array.from(chains, ({ post }) => post),
    actions: Uint16Array.from(hops, (kind) => actions[kind] ?? 0),
    ...(actors === undefined ? {} : { actors: Uint16Array.from(hops, (kind) => actors[kind] ?? 0) }),
    ...(brings === undefined ? {} : { brings: Uint32Array.from(spread(brings, hops, batch.words)) }),
    ...(settings === undefined ? {} : { settings: Uint16Array.from(spread(settings, hops, batch.actSettings.length)) }),
  };
}

/** For each hop what its kind has of some numbers for each kind. */
function spread(array: Uint32Array | Uint16Array, hops: readonly number[], width: number): readonly number[] {
  return hops.flatMap((kind) => [...array.subarray(kind * width, (kind + 1) * width)]);
}
