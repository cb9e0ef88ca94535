import { empty, type Diagram } from "./diagrams.ts";
import type { DiffAspect } from "./diff.ts";
import type { Effect, Effects } from "./effects.ts";
import type { Guard, Guarding, Guards } from "./guards.ts";
import { mostLists, type Held } from "./held-lists.ts";
import type { Joint } from "./joint.ts";
import type { Judge, Judged } from "./judge.ts";
import type { Brought } from "./list-brought.ts";
import { listPublished, type Published } from "./list-published.ts";
import type { Ways } from "./list-ways.ts";
import { findFirstPlace } from "./places.ts";
import { both, type Place, type Which } from "./which.ts";

/** What is walked through for one part, or for what acts do beside the parts. */
export interface Walking extends Guarding {
  readonly guards: Guards;
  readonly judge: Judge;
  readonly ways: Ways;
  /** The kinds of posts. */
  readonly posts: Diagram;
  /** Counts steps, and says whether there have been too many. */
  readonly spend: (steps: number) => boolean;
}

/** Something held by somebody on at least one side, of some posts. */
export interface Node {
  readonly place: Place;
  readonly start: Held;
  readonly held: Held;
  /** Who is there to act, as bits of their places among the persons. */
  readonly present: number;
  /** The posts for which chains of each side lead here. */
  readonly reached: [Diagram, Diagram];
}

/** The shortest chains to a difference, and the posts for which there are such. */
export interface Nearest {
  readonly acts: number;
  /** Whether the chains can be asked of a side. */
  readonly isAskable: boolean;
  readonly posts: Diagram;
}

/** What was walked through. */
export interface Walked {
  readonly nodes: readonly Node[];
  /** By the key of what differs. */
  readonly nearest: ReadonlyMap<string, Nearest>;
  readonly published: readonly Published[];
}

/** Names what is counted together. */
export function nameGroup(action: number, form: number, aspect: DiffAspect): string {
  return `${action} ${form} ${aspect}`;
}

interface Walk extends Walking {
  readonly nodes: Map<Place, Map<number, Node>>;
  readonly nearest: Map<string, Nearest>;
  /** What is newly reached after the acts that are looked at. */
  next: Map<Node, [Diagram, Diagram]>;
}

/** Walks through all that can be held, for all kinds of posts at once, the fewest acts first; undefined where it is too much. */
export function walkAll(walking: Walking): Walked | undefined {
  const walk: Walk = { ...walking, nodes: new Map(), nearest: new Map(), next: new Map() };
  const published = listPublished(walking);
  for (const { posts, rows, starts } of published) {
    for (const which of both) {
      const place = walking.places.find(findFirstPlace(walking.space.joint, which, rows));
      reach(walk, which, { place, start: starts[which], held: starts[which], posts });
    }
  }
  for (let acts = 1; walk.next.size > 0; acts += 1) {
    const now = walk.next;
    walk.next = new Map();
    for (const [node, reached] of now) {
      if (goOn(walk, node, { reached, acts })) {
        return undefined;
      }
    }
  }
  const nodes = [...walk.nodes.values()].flatMap((mine) => [...mine.values()]);
  return { nodes, nearest: walk.nearest, published };
}

interface Arrival extends Omit<Node, "present" | "reached"> {
  readonly posts: Diagram;
}

/** Enters what is held after an act of one side; what both sides do not know as a form is not gone into. */
function reach(walk: Walk, which: Which, { posts, place, start, held }: Arrival): void {
  if (place.form < 0) {
    return;
  }
  const { diagrams, joint } = walk.space;
  const here = walk.nodes.get(place) ?? new Map<number, Node>();
  walk.nodes.set(place, here);
  const key = held * mostLists + start;
  const known = here.get(key);
  const node = known ?? {
    place,
    start,
    held,
    present: findPresent(joint, walk.effects, held),
    reached: [empty, empty],
  };
  if (known === undefined) {
    here.set(key, node);
  }
  const added = diagrams.subtract(posts, node.reached[which]);
  if (added === empty) {
    return;
  }
  node.reached[which] = diagrams.unite(node.reached[which], added);
  const next = walk.next.get(node) ?? [empty, empty];
  next[which] = diagrams.unite(next[which], added);
  walk.next.set(node, next);
}

/** Who is there to act, as bits: somebody else always is. */
export function findPresent({ persons }: Joint, { tracked, lists }: Effects, held: Held): number {
  const standings = lists.look(held);
  return persons.reduce((bits, person, identity) => {
    const standing = standings[tracked.parts.indexOf(person)];
    return identity === 0 || standing === undefined || standing.hi > 0 ? bits | (1 << identity) : bits;
  }, 0);
}

interface Going {
  readonly reached: readonly [Diagram, Diagram];
  /** How many acts a chain has that goes one further. */
  readonly acts: number;
}

/** Does all that can be done with what is held, on both sides, and says whether that was too much. */
function goOn(walk: Walk, node: Node, { reached, acts }: Going): boolean {
  const { diagrams } = walk.space;
  const guards = walk.guards(node.place, node.present);
  for (const guard of guards) {
    const a = diagrams.intersect(reached[0], guard.ofPosts);
    const b = diagrams.intersect(reached[1], guard.ofPosts);
    if (a !== empty || b !== empty) {
      act(walk, node, { guard, posts: [a, b], acts });
    }
  }
  return walk.spend(guards.length);
}

interface Acting {
  readonly guard: Guard;
  /** The posts for which chains of each side lead to the act. */
  readonly posts: readonly [Diagram, Diagram];
  readonly acts: number;
}

/** Acts with all that can be brought. */
function act(walk: Walk, node: Node, acting: Acting): void {
  const { guard, posts } = acting;
  for (const brought of guard.effect.brought) {
    const judged = walk.judge(guard.effect, brought, node);
    for (const which of both) {
      if (posts[which] !== empty) {
        follow(walk, node, { ...acting, judged, brought, which });
      }
    }
  }
}

interface Following extends Acting {
  readonly judged: Judged;
  readonly brought: Brought;
  readonly which: Which;
}

function follow(walk: Walk, node: Node, following: Following): void {
  const { guard, posts, judged, which } = following;
  if (judged.differs) {
    note(walk, node, following);
  }
  const held = judged.after[which];
  if (held !== undefined) {
    reach(walk, which, { place: guard.next[which], start: node.start, held, posts: posts[which] });
  }
}

/** Remembers where an act is answered differently, if no shorter chain led to such a difference. */
function note(walk: Walk, node: Node, { guard, judged, brought, which, posts, acts }: Following): void {
  const isAskable = canBring(walk.effects, guard.effect.sides[which].ops, brought);
  for (const { aspect } of judged.judgements.filter(({ differs }) => differs)) {
    const key = nameGroup(guard.act.action, node.place.form, aspect);
    const known = walk.nearest.get(key);
    const order = known === undefined ? -1 : compareNearness({ acts, isAskable }, known);
    if (order <= 0) {
      const together =
        order < 0 || known === undefined ? posts[which] : walk.space.diagrams.unite(known.posts, posts[which]);
      walk.nearest.set(key, { acts, isAskable, posts: together });
    }
  }
}

function compareNearness(one: Omit<Nearest, "posts">, other: Omit<Nearest, "posts">): number {
  return Number(other.isAskable) - Number(one.isAskable) || one.acts - other.acts;
}

/** Whether one side lets the person acting bring all that is brought. */
export function canBring({ tracked }: Effects, ops: Effect["sides"][0]["ops"], { named }: Brought): boolean {
  return named.every((part) => ops[tracked.parts.indexOf(part)]?.allow === true);
}
