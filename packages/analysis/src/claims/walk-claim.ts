import { canAct, type LinkedPlatform } from "@waft/core/internal";
import { readHeight, type View, type TableRow } from "@waft/runtime/internal";
import type { Act, ActChoice } from "../space/list-acts.ts";
import type { Space } from "../space/space.ts";
import type { Automaton } from "./build-automaton.ts";
import type { Published } from "./enter-post.ts";
import { askActs, type Journey } from "./known-walks.ts";
import { takeStored, type StateStore, type StoredState } from "./state-store.ts";

/** What stays the same while the chains of a pattern are walked. */
export interface ClaimWalk {
  readonly space: Space;
  readonly platform: LinkedPlatform;
  readonly automaton: Automaton;
  /** What is wanted of acts: what they bring of the cone, and what the claim allows. */
  readonly choice: ActChoice;
  /** Parts on which anything that is asked depends, with those around them: only they tell states apart. */
  readonly cone: ReadonlySet<number>;
  readonly store: StateStore;
  readonly limit: number;
  readonly counted: { states: number; isOver: boolean };
  /** Rows with what is held after them, where no line has anything to note: what there is to see is the same again. */
  readonly inOrder: Map<TableRow, Set<StoredState | undefined>>;
  /** What can be done at a place of the pattern on a form. */
  readonly doable: Map<number, readonly number[]>;
}

/** An act of a chain, or publishing, with what is held after it. */
export interface Node {
  readonly row: TableRow;
  /** Missing for publishing. */
  readonly act?: Act;
  readonly before?: Node;
  /** What is held; missing where nobody holds anything. */
  readonly after: StoredState | undefined;
  readonly depth: number;
  /** Whether something on the way may not have been so: an act of which no rule says what it shows, somebody not there. */
  readonly guess: boolean;
  /** The place in the pattern; missing for publishing. */
  readonly place?: number;
}

/** Where a chain of the pattern ends. */
export interface End {
  readonly node: Node;
  /** The view before the last act; of publishing that which it leads to. */
  readonly before: View;
}

/**
 * Walks every chain of the pattern, shortest first; what can be held is entered once for each place of the pattern.
 *
 * @param visit - is shown where chains end; gives back how deep it still makes sense to look
 * @returns whether it went to the end of every chain
 */
export function walkPost(
  walk: ClaimWalk,
  { journey, row, start }: Published & { readonly journey: Journey },
  visit: (end: End) => number,
): boolean {
  const root: Node = { row, after: start, depth: 0, guess: false };
  const queue: Queue = { entered: [root], seen: new Set(), depth: Infinity };
  walk.counted.states += 1;
  if (walk.automaton.empty) {
    queue.depth = visit({ node: root, before: start.view });
  }
  // What is entered on the way is visited in its turn.
  for (const node of queue.entered) {
    if (node.depth >= queue.depth || walk.counted.isOver) {
      return false;
    }
    takeAll(walk, journey, { node, start }).forEach((next) => goOn(walk, queue, { next, visit }));
  }
  return !walk.counted.isOver;
}

/** What is still to be visited, and how deep it makes sense to look. */
interface Queue {
  readonly entered: Node[];
  readonly seen: Set<number>;
  depth: number;
}

function goOn(
  walk: ClaimWalk,
  queue: Queue,
  { next, visit }: { readonly next: Node; readonly visit: (end: End) => number },
): void {
  const place = walk.automaton.places[next.place ?? -1];
  const before = next.before?.after?.view;
  if (place?.ends === true && before !== undefined) {
    queue.depth = Math.min(queue.depth, visit({ node: next, before }));
  }
  if (next.after !== undefined) {
    addNew(walk, next, queue);
  }
}

function addNew({ automaton, limit, counted }: ClaimWalk, node: Node, { entered, seen }: Queue): void {
  const { number = 0 } = node.after ?? {};
  const key = (number * automaton.places.length + (node.place ?? 0)) * 2 + Number(node.guess);
  if (seen.has(key)) {
    return;
  }
  seen.add(key);
  counted.states += 1;
  counted.isOver ||= counted.states > limit;
  entered.push(node);
}

function takeAll(
  walk: ClaimWalk,
  journey: Journey,
  { node, start }: { readonly node: Node; readonly start: StoredState },
): readonly Node[] {
  const { space, automaton, store } = walk;
  const { after: state } = node;
  if (state === undefined) {
    return [];
  }
  const places = node.place === undefined ? automaton.first : (automaton.places[node.place]?.next ?? []);
  return places.flatMap((place) =>
    findActions(walk, place, state.form).flatMap((action) =>
      askActs(journey, { action, state }).map((act) => ({
        row: act.row,
        act,
        before: node,
        after: takeStored(store, act, { before: state, start }),
        depth: node.depth + 1,
        guess: node.guess || act.row.outcome === "unknown" || isUnsure(space, act, state.view),
        place,
      })),
    ),
  );
}

function findActions(walk: ClaimWalk, place: number, form: number | null): readonly number[] {
  const { automaton, doable } = walk;
  const key = (form ?? -1) * automaton.places.length + place;
  const known = doable.get(key) ?? listActions(walk, automaton.places[place]?.actions, form);
  doable.set(key, known);
  return known;
}

/** What can be done on a form; `any` is whatever a viewer can do. */
function listActions(
  { platform }: ClaimWalk,
  actions: readonly number[] | undefined,
  form: number | null,
): readonly number[] {
  const all = actions ?? [...platform.actions.keys()].filter((action) => platform.actions[action]?.byAuthor !== true);
  return form === null ? all : all.filter((action) => canAct(platform, action, form));
}

/** Whether nobody knows if the person who acts is there. */
function isUnsure({ persons }: Space, { identity }: Act, { lo }: View): boolean {
  return identity > 0 && readHeight(lo, persons[identity] ?? -1) === 0;
}
