import type { PartSet } from "@waft/runtime";
import type { View, Planes } from "@waft/runtime/internal";
import { take, type Act } from "../space/list-acts.ts";
import type { Space } from "../space/space.ts";
import type { WalkedState } from "../space/walk-chain.ts";

/** What is held, as far as a claim asks; there is one for each thing that can be told apart. */
export interface StoredState extends WalkedState {
  readonly number: number;
}

/** What acts lead to from what is held, by what they bring: it is listed anew for each row, and so names the row as well. */
type Moves = Map<StoredState, Map<Act["brings"], StoredState | undefined>>;

/** By what states are told apart. */
export interface StateMask {
  /** Parts whose levels do. */
  readonly levels: PartSet;
  /** Parts of which it does whether they are there at all, those of `levels` among them. */
  readonly there: PartSet;
}

/** Everything that is held anywhere in the chains of a claim, and what acts made of it: all posts share it. */
export interface StateStore {
  readonly space: Space;
  readonly mask: StateMask;
  readonly states: Map<string, StoredState>;
  /** By what was held at the start of the chain. */
  readonly moves: Map<StoredState, Moves>;
}

/** A store without states. */
export function createStore(space: Space, mask: StateMask): StateStore {
  return { space, mask, states: new Map(), moves: new Map() };
}

/** Finds what is held in the store, without the parts that do not matter. */
export function storeState({ mask, states }: StateStore, { form, counters, view }: WalkedState): StoredState {
  const kept = maskView(view, mask);
  const planes = [...kept.lo, ...kept.hi, kept.copied?.surely ?? [], kept.copied?.perhaps ?? []];
  const key = `${form} ${counters.join(",")} ${planes.join(" ")}`;
  const known = states.get(key) ?? { form, counters, view: kept, number: states.size };
  states.set(key, known);
  return known;
}

/** What is held after an act; undefined where nobody holds anything. */
export function takeStored(
  store: StateStore,
  act: Act,
  { before, start }: { readonly before: StoredState; readonly start: StoredState },
): StoredState | undefined {
  const moves: Moves = store.moves.get(start) ?? new Map();
  store.moves.set(start, moves);
  const known = moves.get(before) ?? new Map<Act["brings"], StoredState | undefined>();
  moves.set(before, known);
  if (!known.has(act.brings)) {
    const after = take(store.space, act, { before, start });
    known.set(act.brings, after && storeState(store, after));
  }
  return known.get(act.brings);
}

/** Whether a part is there at all is said by the lowest plane, which depends on no other. */
function maskView({ lo, hi, copied }: View, { levels, there }: StateMask): View {
  const keep = (set: PartSet, mask: PartSet = levels): PartSet =>
    set.map((word, index) => (word & (mask[index] ?? 0)) >>> 0);
  const keepAll = ([lost, linked, cut, whole]: Planes): Planes => [
    keep(lost, there),
    keep(linked),
    keep(cut),
    keep(whole),
  ];
  return {
    lo: keepAll(lo),
    hi: keepAll(hi),
    ...(copied === undefined ? {} : { copied: { surely: keep(copied.surely), perhaps: keep(copied.perhaps) } }),
  };
}
