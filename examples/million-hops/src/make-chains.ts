import type { Batch } from "@waft/runtime/batch";

/** Posts and chains as `evaluate` takes them. */
export interface Made {
  readonly posts: { readonly parts: Uint32Array };
  readonly chains: { readonly starts: Uint32Array; readonly posts: Uint32Array; readonly actions: Uint16Array };
}

/** What is made: how many acts, and of which actions in which share. */
export interface Wanted {
  readonly hops: number;
  readonly acts: readonly { readonly action: string; readonly weight: number }[];
}

/**
 * Makes chains of one to four acts on one post, the same ones each time: nobody saw them. A program that has real ones
 * fills the same three arrays from its own records.
 */
export function makeChains(batch: Batch, post: Uint32Array, { hops, acts }: Wanted): Made {
  const draw = createDraw();
  const choices = acts.flatMap(({ action, weight }) => Array<number>(weight).fill(batch.actions.indexOf(action)));
  const actions = Uint16Array.from({ length: hops }, () => choices[draw(choices.length)] ?? 0);
  const starts = [0];
  for (let at = 0; at < hops;) {
    at = Math.min(at + 1 + draw(4), hops);
    starts.push(at);
  }
  const chains = { starts: Uint32Array.from(starts), posts: new Uint32Array(starts.length - 1), actions };
  return { posts: { parts: post }, chains };
}

/** Numbers from 0 up to a limit that look drawn and are the same each time. */
function createDraw(): (below: number) => number {
  let state = 2_463_534_242;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}
