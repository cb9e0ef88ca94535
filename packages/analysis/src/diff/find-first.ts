import { readRestricted, type Diagram, type Values } from "./diagrams.ts";
import type { Held } from "./held-lists.ts";
import type { Way } from "./list-ways.ts";
import type { Brought } from "./list-brought.ts";
import type { JointPost } from "./list-posts.ts";
import { findFirstPlace } from "./places.ts";
import { both, type Place, type Which } from "./which.ts";
import { findSmallest, readChoice, readPost, type ActSpace } from "./space.ts";
import type { DifferingState } from "./tally.ts";
import type { ChosenAct } from "./list-choices.ts";
import { canBring, findPresent, nameGroup, type Nearest, type Walked, type Walking } from "./walk.ts";

/** The smallest case of a difference: the post with the fewest parts of those with the shortest chain. */
export interface First {
  readonly post: JointPost;
  readonly state: DifferingState;
}

/** Finds the smallest case of each difference at an act that was walked through, by its key. */
export function findFirsts(walking: Walking, { nearest, published }: Walked): ReadonlyMap<string, First> {
  const { space } = walking;
  const searches = new Map<string, Search>();
  for (const [key, near] of nearest) {
    const values = findSmallest(space, near.posts);
    const name = space.ofPost.map(({ at }) => values[at] ?? 0).join(",");
    const search = searches.get(name) ?? createSearch(walking, published, values);
    searches.set(name, search);
    search.wanted.set(key, near);
  }
  for (const search of searches.values()) {
    follow(search);
  }
  return new Map([...searches.values()].flatMap(({ found }) => [...found]));
}

/** Finds the smallest post that is published differently. */
export function findFirstPublished(walking: Walking, { published }: Walked): First | undefined {
  const { space, effects } = walking;
  const differing = published.filter(({ judgement }) => judgement.differs);
  const all = differing.reduce<Diagram>((set, { posts }) => space.diagrams.unite(set, posts), 0);
  const values = findSmallest(space, all);
  const mine = differing.find(({ posts }) => readRestricted(space.diagrams, posts, values) === 1);
  if (mine === undefined) {
    return undefined;
  }
  const last = effects.tracked.path.at(-1) ?? -1;
  const [a, b] = mine.starts.map((start) => effects.lists.look(start)[last]);
  const state = { chain: [], isAskable: true, rows: mine.rows, after: [a, b] as const };
  return { post: readPost(space, values), state };
}

/** Something held on one side after a chain. */
interface Step {
  readonly which: Which;
  readonly place: Place;
  readonly start: Held;
  readonly held: Held;
  readonly chain: readonly ChosenAct[];
}

interface Search {
  readonly walking: Walking;
  readonly values: Values;
  readonly wanted: Map<string, Nearest>;
  readonly queue: Step[];
  readonly known: Set<string>;
  readonly found: Map<string, First>;
}

function createSearch(walking: Walking, published: Walked["published"], values: Values): Search {
  const search: Search = { walking, values, wanted: new Map(), queue: [], known: new Set(), found: new Map() };
  const { diagrams, joint } = walking.space;
  const mine = published.find(({ posts }) => readRestricted(diagrams, posts, values) === 1);
  for (const which of mine === undefined ? [] : both) {
    const start = mine?.starts[which] ?? 0;
    const place = walking.places.find(findFirstPlace(joint, which, mine?.rows ?? [undefined, undefined]));
    enter(search, { which, place, start, held: start, chain: [] });
  }
  return search;
}

/** Follows chains of one post, the shortest first, until all that is wanted is found. */
function follow(search: Search): void {
  const { walking, values, queue, found, wanted } = search;
  for (const step of queue) {
    if (found.size === wanted.size) {
      return;
    }
    const present = findPresent(walking.space.joint, walking.effects, step.held);
    for (const act of walking.space.acts) {
      for (const way of walking.ways(act, step.place, { values, present })) {
        visit(search, step, { ...way, act });
      }
    }
  }
}

function enter({ queue, known }: Search, step: Step): void {
  const key = `${step.which} ${step.place.form} ${step.place.counters.join(",")} ${step.start} ${step.held}`;
  if (step.place.form >= 0 && !known.has(key)) {
    known.add(key);
    queue.push(step);
  }
}

interface Visit extends Way {
  readonly act: ActSpace;
}

/** Does one action in one way, with all that can be brought. */
function visit(search: Search, step: Step, { act, set, pair, rows }: Visit): void {
  const { effects, judge, places } = search.walking;
  const effect = effects.find(pair);
  for (const brought of effect?.brought ?? []) {
    if (effect === undefined) {
      return;
    }
    const { ops } = effect.sides[step.which];
    const judged = judge(effect, brought, step);
    const isAskable = canBring(effects, ops, brought);
    if (judged.differs) {
      note(search, step, { act, set, rows, pair, brought, isAskable, judged });
    }
    const held = judged.after[step.which];
    if (held !== undefined) {
      const place = places.findNext(step.place, act.action, pair)[step.which];
      const brings = brought.named.filter((part) => ops[effects.tracked.parts.indexOf(part)]?.allow === true);
      enter(search, { ...step, place, held, chain: [...step.chain, { choice: readChoice(act, set), brings }] });
    }
  }
}

interface Noting extends Visit {
  readonly brought: Brought;
  readonly isAskable: boolean;
  readonly judged: ReturnType<Walking["judge"]>;
}

/** Keeps the first case of a difference that is wanted. */
function note(search: Search, step: Step, { act, set, rows, brought, isAskable, judged }: Noting): void {
  const { walking, values, wanted, found } = search;
  const { effects, space } = walking;
  for (const { aspect } of judged.judgements.filter(({ differs }) => differs)) {
    const key = nameGroup(act.action, step.place.form, aspect);
    const near = wanted.get(key);
    const fits = near?.isAskable === isAskable && near.acts === step.chain.length + 1;
    if (fits && !found.has(key)) {
      const last = effects.tracked.path.at(-1) ?? -1;
      const stands = (held: Held | undefined) => (held === undefined ? undefined : effects.lists.look(held)[last]);
      const before = effects.ofPart ? stands(step.held) : undefined;
      const chain = [...step.chain, { choice: readChoice(act, set), brings: brought.named }];
      const after = [stands(judged.after[0]), stands(judged.after[1])] as const;
      const state = { chain, isAskable, rows, after, ...(before === undefined ? {} : { before }) };
      found.set(key, { post: readPost(space, values), state });
    }
  }
}
