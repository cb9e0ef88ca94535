import { hasPart, type PartSet } from "@waft/runtime";
import { createPartSet, applyRow, countOn, createView, type TableRow } from "@waft/runtime/internal";
import { combine } from "../space/combine.ts";
import { enter, type Space } from "../space/space.ts";
import { listEdges, type EdgePlace } from "./list-edges.ts";
import { groupPosts, type Edge, type PostColumns, type Posts } from "./post-columns.ts";

/** A way in which rules answer an act on a form. */
export interface Transition {
  readonly action: number;
  readonly form: number;
  readonly row: TableRow;
}

/** Where transitions are looked for. */
export interface TransitionSource {
  readonly space: Space;
  /** Posts, one of each kind that rules tell apart on that stretch of days; they may be told apart further. */
  readonly posts: PostColumns;
}

/** Transitions that chains come to, and how many acts were looked at. */
export interface ReachedTransitions {
  readonly transitions: readonly Transition[];
  readonly acts: number;
  /** Whether some may have been left out, because there was more to look at than allowed. */
  readonly isOver: boolean;
}

/** What is held, as far as answers depend on it. */
interface Held extends EdgePlace {
  /** Those who can act and are there, as a set of parts; and those who were there after publishing. */
  readonly there: PartSet;
  readonly first: PartSet;
}

/** What is held, with the posts whose chains come to it and those of which nobody looked yet what can be done then. */
interface Entered {
  readonly held: Held;
  all: Posts;
  fresh: Posts;
}

interface Search extends TransitionSource {
  readonly entered: Map<string, Entered>;
  readonly waiting: Entered[];
  readonly edges: Map<string, readonly Edge[]>;
  /** Indices of `rows`. */
  readonly rows: ReadonlyMap<TableRow, number>;
  /** Who can be there after an answer, by who was there before. */
  readonly persons: Map<TableRow, Map<string, readonly PartSet[]>>;
}

/**
 * Finds every transition that chains of any post come to on one stretch of days. All posts are followed at once: what is
 * held is entered once, with the set of posts whose chains come to it.
 *
 * @param limit - the most acts that are looked at
 */
export function listTransitions(source: TransitionSource, limit: number): ReachedTransitions {
  const { space } = source;
  const search = publishAll(source);
  const found = new Map<string, Transition>();
  let acts = 0;
  // What is come to on the way is looked at in its turn.
  for (const next of search.waiting) {
    if (acts > limit) {
      return { transitions: [...found.values()], acts, isOver: true };
    }
    const { held, fresh } = next;
    next.fresh = 0n;
    const open = findEdges(search, held).filter((edge) => (edge.posts & fresh) !== 0n && isThere(space, edge, held));
    for (const { action, row } of open) {
      found.set(`${action} ${held.form} ${search.rows.get(row) ?? -1}`, { action, form: held.form, row });
    }
    open.forEach((edge) => follow(search, edge, { held, posts: edge.posts & fresh }));
    acts += open.length;
  }
  return { transitions: [...found.values()], acts, isOver: false };
}

function publishAll(source: TransitionSource): Search {
  const { space, posts } = source;
  const { bundle, stretch, persons } = space;
  const rows = new Map(bundle.rows.map((row, index) => [row, index]));
  const search: Search = { ...source, entered: new Map(), waiting: [], edges: new Map(), rows, persons: new Map() };
  const asked = [
    ...(bundle.cells[stretch.table.post]?.asks ?? []),
    ...persons.map((part) => ({ ask: "part" as const, part })),
  ];
  for (const group of groupPosts(posts, asked)) {
    const { form = null, view, counters = [] } = enter(space, group.post).after ?? {};
    if (form !== null && view !== undefined) {
      const there = keepPersons(space, view.hi[0]);
      come(search, { form, counters, there, first: there }, group.posts);
    }
  }
  return search;
}

/** Of a set of parts those who can act. */
function keepPersons({ bundle, persons }: Space, parts: PartSet): PartSet {
  const all = createPartSet(
    persons.filter((person) => person >= 0),
    bundle.parts.length,
  );
  return all.map((word, index) => (word & (parts[index] ?? 0)) >>> 0);
}

/** Notes that chains of some posts come to what is held. */
function come({ entered, waiting }: Search, held: Held, posts: Posts): void {
  const key = `${held.form} ${held.counters.join(".")} ${held.there.join(".")} ${held.first.join(".")}`;
  const known = entered.get(key) ?? { held, all: 0n, fresh: 0n };
  entered.set(key, known);
  const added = posts & ~known.all;
  if (added !== 0n && known.fresh === 0n) {
    waiting.push(known);
  }
  known.all |= added;
  known.fresh |= added;
}

function findEdges({ space, posts, edges }: Search, held: Held): readonly Edge[] {
  const asked = listCounters(space, held.form);
  const key = `${held.form} ${asked.map((counter) => held.counters[counter]).join(".")}`;
  const found = edges.get(key) ?? listEdges(space, posts, held);
  edges.set(key, found);
  return found;
}

/** The counters that rules ask for when they answer an act on a form. */
function listCounters({ bundle, stretch: { table } }: Space, form: number): readonly number[] {
  const cells = bundle.actions.map((_, action) => table.cells[action * bundle.forms.length + form] ?? -1);
  const asks = cells.flatMap((cell) => bundle.cells[cell]?.asks ?? []);
  return asks.flatMap((one) => (one.ask === "counter" ? [one.counter] : []));
}

function isThere({ persons }: Space, { identity }: Edge, { there }: Held): boolean {
  return identity === 0 || hasPart(there, persons[identity] ?? -1);
}

/** Comes to all that can be held after an act. */
function follow(search: Search, { row }: Edge, { held, posts }: { readonly held: Held; readonly posts: Posts }): void {
  const { bundle } = search.space;
  const { outcome, form = null } = row;
  if (form === null || outcome === "silent" || outcome === "gone" || outcome === "refused") {
    return;
  }
  const counters = countOn(bundle, row, held.counters);
  findPersons(search, row, held).forEach((there) => come(search, { ...held, form, counters, there }, posts));
}

function findPersons({ space, persons }: Search, row: TableRow, held: Held): readonly PartSet[] {
  const known = persons.get(row) ?? new Map<string, readonly PartSet[]>();
  persons.set(row, known);
  const key = `${held.there.join(".")} ${held.first.join(".")}`;
  const found = known.get(key) ?? listPersons(space, row, held);
  known.set(key, found);
  return found;
}

/** Who can be there after an answer, whomever the act brings. */
function listPersons(space: Space, row: TableRow, { there, first }: Held): readonly PartSet[] {
  const { bundle } = space;
  // Whether somebody is there at all is the lowest plane, which depends on no other: any will do for those above it.
  const [view, start] = [createView(there, bundle), createView(first, bundle)];
  return listBroughtPersons(space, row).map((brought) =>
    keepPersons(space, applyRow(row, { view, start, brought }, bundle).hi[0]),
  );
}

function listBroughtPersons({ bundle, persons }: Space, { allow }: TableRow): readonly PartSet[] {
  const allowed = persons.filter((person) => person >= 0 && hasPart(allow, person));
  return combine(allowed.map((person) => [undefined, person])).map((chosen) =>
    createPartSet(
      chosen.filter((person) => person !== undefined),
      bundle.parts.length,
    ),
  );
}
