import {
  mayBring,
  publish,
  type Taken,
  takeStep,
  type Walk,
  type WalkedPost,
  type WalkedState,
  type WalkedStep,
} from "@waft/analysis/internal";
import type { Fineness } from "./list-all-posts.ts";
import { identities, type Bundle } from "@waft/runtime";
import { readHeight } from "@waft/runtime/internal";

/** A post down a chain. */
export interface Chain {
  readonly post: WalkedPost;
  readonly steps: readonly WalkedStep[];
}

/** An act that some chain comes to, and the shortest such chain, which ends with it. */
export interface Reached {
  readonly taken: Taken;
  readonly chain: Chain;
}

interface Entered {
  readonly state: WalkedState;
  readonly steps: readonly WalkedStep[];
}

/**
 * Comes to everything that chains of a post can come to: each thing that can be held is entered once, until there is
 * nothing new, and every act is tried on it.
 */
export function explore(walk: Walk, steps: readonly WalkedStep[], fineness: Fineness): readonly Reached[] {
  const { post, bundle } = walk;
  const published = publish(walk);
  const start = published.after?.view ?? published.before.view;
  const reached: Reached[] = [{ taken: published, chain: { post, steps: [] } }];
  const seen = new Set<string>();
  const entered: Entered[] = [];
  const enter = (state: WalkedState | undefined, path: readonly WalkedStep[]): void => {
    const key = state && keyOf(bundle, state, fineness);
    if (state !== undefined && key !== undefined && !seen.has(key)) {
      seen.add(key);
      entered.push({ state, steps: path });
    }
  };
  enter(published.after, []);
  // What is entered on the way is visited in its turn.
  for (const { state, steps: before } of entered) {
    for (const step of steps) {
      const taken = takeStep(walk, step, { before: state, start });
      if (taken !== undefined && mayBring(walk, taken)) {
        const path = [...before, step];
        reached.push({ taken, chain: { post, steps: path } });
        enter(taken.after, path);
      }
    }
  }
  return reached;
}

/** Goes down one chain, as far as it goes; undefined when somebody in it is not there or brings what is not allowed. */
export function follow(walk: Walk, steps: readonly WalkedStep[]): readonly Taken[] | undefined {
  const published = publish(walk);
  const start = published.after?.view ?? published.before.view;
  const all = [published];
  let before = published.after;
  for (const step of steps) {
    const taken: Taken | undefined = before && takeStep(walk, step, { before, start });
    if (taken === undefined || !mayBring(walk, taken)) {
      return undefined;
    }
    all.push(taken);
    before = taken.after;
  }
  return all;
}

/** Rows are chosen by the form, the counters and who is there; what else is held only shows in answers. */
function keyOf(bundle: Bundle, { form, view, counters }: WalkedState, fineness: Fineness): string {
  if (fineness === "every-part") {
    return JSON.stringify([form, view, counters]);
  }
  const there = identities.map((name) => {
    const person = bundle.parts.findIndex((part) => part.name === name);
    return person >= 0 && readHeight(view.hi, person) > 0;
  });
  return JSON.stringify([form, counters, there]);
}
