import { identities, type Bundle } from "@waft/runtime";
import { findDistinctions } from "./distinctions.ts";
import { listActs, take, type Act } from "./list-acts.ts";
import { listPosts, type WalkedPost } from "./list-posts.ts";
import { enter, type Space } from "./space.ts";
import { readHeight } from "@waft/runtime/internal";
import { listCells } from "./stretch.ts";
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

/** Sees an act, and says when that is enough. */
export type Visit = (reached: Reached) => "enough" | undefined;

/** How finely what is held is told apart: by what rules ask for, or also by which parts are there. */
export type Fineness = "rules" | "parts";

/**
 * Comes to every act that chains of any post can come to, as far as rules can tell them apart: by the form, the
 * counters and who is there; finer, also by which parts are there. Each is visited once for each kind of post, the
 * shortest chain first, until the visitor has seen enough.
 */
export function reachActs(space: Space, visit: Visit): void {
  const { bundle, stretch } = space;
  const told = findDistinctions(bundle, listCells(stretch));
  for (const post of listPosts(bundle, { ...told, others: "without" })) {
    if (reachOf(space, post, { fineness: "rules", visit }) === "enough") {
      return;
    }
  }
}

/** Comes to every act that chains of one post can come to, until the visitor has seen enough. */
export function reachOf(
  space: Space,
  post: WalkedPost,
  { fineness, visit }: { readonly fineness: Fineness; readonly visit: Visit },
): "enough" | undefined {
  const { bundle } = space;
  const start = enter(space, post).after;
  if (start === undefined) {
    return undefined;
  }
  const persons = fineness === "rules" ? findPersons(bundle) : undefined;
  const entered: Come[] = [{ state: start, start }];
  const seen = new Set([keyOf(bundle, start, fineness)]);
  // What is entered on the way is visited in its turn.
  for (const before of entered) {
    for (const act of bundle.actions.flatMap((_, action) =>
      listActs(space, post, {
        state: before.state,
        choice: { action, brought: persons, allOrNothing: fineness === "parts" },
      }),
    )) {
      if (visit({ act, before, post }) === "enough") {
        return "enough";
      }
      const state = take(space, act, { before: before.state, start });
      const key = state && keyOf(bundle, state, fineness);
      if (state !== undefined && key !== undefined && !seen.has(key)) {
        seen.add(key);
        entered.push({ state, start, act, before });
      }
    }
  }
  return undefined;
}

/** The persons who can act. */
function findPersons({ parts }: Bundle): ReadonlySet<number> {
  return new Set(parts.flatMap(({ name }, part) => (identities.some((one) => one === name) ? [part] : [])));
}

function keyOf(bundle: Bundle, { form, counters, view }: WalkedState, fineness: Fineness): string {
  if (fineness === "parts") {
    return `${form} ${counters.join(",")} ${view.lo[1].join(".")} ${view.hi[1].join(".")}`;
  }
  const there = [...findPersons(bundle)].map((person) => Number(readHeight(view.hi, person) > 0)).join("");
  return `${form} ${counters.join(",")} ${there}`;
}
