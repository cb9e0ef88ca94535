import { listActs, take, type Act, type ActChoice } from "./list-acts.ts";
import type { WalkedPost } from "./list-posts.ts";
import { enter, type Space } from "./space.ts";
import type { WalkedState } from "./walk-chain.ts";

/** An act that some chain comes to, with the acts before it. */
export interface Reached {
  readonly act: Act;
  readonly before: Come;
  readonly post: WalkedPost;
}

/** What is held after some acts; publishing has none before it. */
export interface Come {
  readonly state: WalkedState;
  readonly start: WalkedState;
  readonly act?: Act;
  readonly before?: Come;
}

const nothingOrAll: ActChoice = { allOrNothing: true };

/**
 * Comes to every act that chains of one post can come to, the shortest chain first, as far as the form, the counters and
 * which parts are there tell them apart.
 */
export function reachActs(space: Space, post: WalkedPost, visit: (reached: Reached) => void): void {
  const { bundle } = space;
  const start = enter(space, post).after;
  if (start === undefined) {
    return;
  }
  const entered: Come[] = [{ state: start, start }];
  const seen = new Set([keyOf(start)]);
  // What is entered on the way is visited in its turn.
  for (const before of entered) {
    for (const act of bundle.actions.flatMap((_, action) =>
      listActs(space, post, { action, state: before.state, choice: nothingOrAll }),
    )) {
      visit({ act, before, post });
      const state = take(space, act, { before: before.state, start });
      const key = state && keyOf(state);
      if (state !== undefined && key !== undefined && !seen.has(key)) {
        seen.add(key);
        entered.push({ state, start, act, before });
      }
    }
  }
}

function keyOf({ form, counters, view }: WalkedState): string {
  return `${form} ${counters.join(",")} ${view.lo[1].join(".")} ${view.hi[1].join(".")}`;
}
