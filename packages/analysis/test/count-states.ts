import { hasPart, type Bundle, type BundleTable, type PartSet } from "@waft/runtime";
import {
  createPartSet,
  expandParts,
  applyRow,
  countOn,
  createView,
  findCell,
  findGap,
  findRow,
  openBundle,
  readHeight,
  type OpenBundle,
  type TableAsk,
  type TableRow,
  type View,
} from "@waft/runtime/internal";

/** How many states differ, of how many, by what they are of. */
export type Counts = ReadonlyMap<string, { differing: number; all: number }>;

interface Held {
  readonly form: number;
  readonly counters: readonly number[];
  readonly view: View;
  readonly start: View;
}

interface Post {
  readonly named: PartSet;
  readonly author: number;
  readonly settings: readonly number[];
}

interface Act {
  readonly action: number;
  readonly actor: { readonly kind: number; readonly identity: number };
  /** By attribute; those of the post are those of the post. */
  readonly settings: readonly number[];
}

/**
 * Counts states by trying everything: every post, every way to act, everything that can be brought, on whole views, until
 * nothing new is held. For platforms that declare the same things.
 */
export function countStates(compiled: readonly [Bundle, Bundle], tables: readonly [BundleTable, BundleTable]): Counts {
  const bundles = [openBundle(compiled[0]), openBundle(compiled[1])] as const;
  const seen = new Map<string, boolean>();
  const asks = [0, 1].flatMap((side) => asksOf(bundles, tables, { side }));
  for (const post of listPosts(bundles[0])) {
    walkPost({ bundles, tables, asks, seen, post });
  }
  const counts = new Map<string, { differing: number; all: number }>();
  for (const [key, differs] of seen) {
    const group = key.slice(0, key.indexOf("|"));
    const count = counts.get(group) ?? { differing: 0, all: 0 };
    counts.set(group, { differing: count.differing + Number(differs), all: count.all + 1 });
  }
  return counts;
}

interface Trying {
  readonly bundles: readonly [OpenBundle, OpenBundle];
  readonly tables: readonly [BundleTable, BundleTable];
  readonly asks: readonly TableAsk[];
  readonly seen: Map<string, boolean>;
  readonly post: Post;
}

function walkPost(trying: Trying): void {
  const { bundles, tables, asks, seen, post } = trying;
  const [bundle, another] = bundles;
  const starts = [publish(bundle, tables[0], post), publish(another, tables[1], post)];
  note(seen, { bundle, asks, post, starts });
  const known = new Set<string>();
  const queue = starts.map((held, side) => ({ held, side }));
  const acts = listActs(bundle, post);
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const key = JSON.stringify(next);
    const { held, side } = next;
    const able = known.has(key) ? [] : acts.filter((act) => isThere(bundle, act, held));
    known.add(key);
    for (const act of able) {
      const mine = tryAct(trying, { act, held, side });
      queue.push(...mine.filter(({ form }) => form >= 0).map((one) => ({ held: one, side })));
    }
  }
}

/** Does an act on both sides with everything that can be brought, and gives back what is held after it on one. */
function tryAct(
  { bundles, tables, asks, seen, post }: Trying,
  { act, held, side }: { act: Act; held: Held; side: number },
): readonly Held[] {
  return listBrought(bundles, tables, { post, act, held }).flatMap((brought) => {
    const rows = bundles.map((one, at) => rowOf(one, tables[at], { post, act, held }));
    const after = bundles.map((one, at) => take(one, rows[at] ?? findGap(one), { held, brought }));
    noteAct(seen, { bundles, tables, asks, post, act, brought, held, rows, after });
    return after[side] ?? [];
  });
}

function asksOf(
  bundles: readonly [OpenBundle, OpenBundle],
  tables: readonly [BundleTable, BundleTable],
  { side, action }: { side: number; action?: number },
): readonly TableAsk[] {
  const bundle = bundles[side] ?? bundles[0];
  const table = tables[side] ?? tables[0];
  const width = bundle.forms.length;
  const cells =
    action === undefined ? [table.post, ...table.cells] : table.cells.slice(action * width, (action + 1) * width);
  return cells.flatMap((cell) => bundle.cells[cell]?.asks ?? []);
}

function subsets(items: readonly number[]): readonly (readonly number[])[] {
  return items.reduce<readonly (readonly number[])[]>(
    (all, item) => [...all, ...all.map((set) => [...set, item])],
    [[]],
  );
}

function listPosts(bundle: Bundle): readonly Post[] {
  const { parts, actors, attributes } = bundle;
  const free = parts.flatMap(({ ofPost, always }, part) => (ofPost && !always ? [part] : []));
  const top = parts.flatMap(({ parent, always }, part) => (parent < 0 && always ? [part] : []));
  const sets = new Map(
    subsets(free).map((set) => {
      const all = createPartSet(expandParts([...top, ...set], parts), parts.length);
      return [all.join(), all];
    }),
  );
  const settings = attributes.reduce<readonly (readonly number[])[]>(
    (all, { of, values }) =>
      all.flatMap((set) => (of === "post" ? [...values.keys()] : [0]).map((value) => [...set, value])),
    [[]],
  );
  return [...sets.values()].flatMap((named) =>
    [...actors.keys()].flatMap((author) => settings.map((set) => ({ named, author, settings: set }))),
  );
}

function listActs({ actions, actors, attributes, parts }: Bundle, post: Post): readonly Act[] {
  const persons = ["author", "sharer", "via"].map((name) => parts.findIndex((part) => part.name === name) >= 0);
  const who = [
    ...[...actors.keys()].map((kind) => ({ kind, identity: 0 })),
    ...[1, 2, 3]
      .filter((identity) => persons[identity - 1])
      .map((identity) => ({ kind: identity === 1 ? post.author : 0, identity })),
  ];
  return [...actions.keys()].flatMap((action) => {
    const settings = attributes.reduce<readonly (readonly number[])[]>(
      (all, { of, values, actions: mine = [] }, index) =>
        all.flatMap((set) => {
          const can = of === "viewer" || (of === "act" && mine.includes(action));
          return (can ? [...values.keys()] : [post.settings[index] ?? 0]).map((value) => [...set, value]);
        }),
      [[]],
    );
    return who.flatMap((actor) => settings.map((set) => ({ action, actor, settings: set })));
  });
}

function publish(bundle: OpenBundle, table: BundleTable | undefined, post: Post): Held {
  const view = createView(post.named, bundle);
  const zero = bundle.counters.map(() => 0);
  const cell = bundle.cells[table?.post ?? -1];
  const situation = {
    parts: post.named,
    author: post.author,
    actor: { kind: post.author, identity: 1 },
    settings: post.settings,
    counters: zero,
  };
  const row = cell && findRow(bundle, cell, situation);
  const form = row?.form ?? bundle.forms.findIndex(({ name }) => name === "post");
  const start = row === undefined ? view : applyRow(row, { view, start: view, brought: [] }, bundle);
  return { form, counters: row === undefined ? zero : countOn(bundle, row, zero), view: start, start };
}

function rowOf(
  bundle: OpenBundle,
  table: BundleTable | undefined,
  { post, act, held }: { post: Post; act: Act; held: Held },
): TableRow {
  const cell = table && findCell(bundle, table, { action: act.action, form: held.form });
  const { actor, settings } = act;
  const situation = { parts: post.named, author: post.author, actor, settings, counters: held.counters };
  return (cell && findRow(bundle, cell, situation)) ?? findGap(bundle);
}

/** Everything that either side lets the person acting bring. */
function listBrought(
  bundles: readonly [OpenBundle, OpenBundle],
  tables: readonly [BundleTable, BundleTable],
  about: { post: Post; act: Act; held: Held },
): readonly PartSet[] {
  const { parts } = bundles[0];
  const allowed = [...parts.keys()].filter((part) =>
    bundles.some((bundle, side) => hasPart(rowOf(bundle, tables[side], about).allow, part)),
  );
  return subsets(allowed).map((set) => createPartSet(expandParts(set, parts), parts.length));
}

function isThere({ parts }: Bundle, { actor }: Act, { view }: Held): boolean {
  const person = parts.findIndex(({ name }) => name === ["", "author", "sharer", "via"][actor.identity]);
  return actor.identity === 0 || readHeight(view.hi, person) > 0;
}

function take(
  bundle: OpenBundle,
  row: TableRow,
  { held, brought }: { held: Held; brought: PartSet },
): Held | undefined {
  if (["silent", "gone", "refused"].includes(row.outcome)) {
    return undefined;
  }
  const view = applyRow(row, { view: withCopies(held.view), start: withCopies(held.start), brought }, bundle);
  return { form: row.form ?? -1, counters: countOn(bundle, row, held.counters), view, start: held.start };
}

/** Where nothing is said of copies, nothing is one: a side that does say something goes on from there. */
function withCopies(view: View): View {
  const none = view.lo[0].map(() => 0);
  return { ...view, copied: view.copied ?? { surely: none, perhaps: none } };
}

/** How a part stands, as it is told: of what is lost or was never there nobody says whether it follows edits. */
function tellPart(view: View, part: number): string {
  return tellPath(readHeight(view.hi, part) > 1 ? view : withCopies({ lo: view.lo, hi: view.hi }), [part]);
}

/** How the parts on the way to one stand. */
function tellPath(view: View, path: readonly number[]): string {
  return path
    .map((part) => {
      const { surely = [], perhaps = [] } = view.copied ?? {};
      return `${readHeight(view.lo, part)}${readHeight(view.hi, part)}${Number(hasPart(surely, part))}${Number(hasPart(perhaps, part))}`;
    })
    .join(" ");
}

function listPath(bundle: Bundle, part: number): readonly number[] {
  return part < 0 ? [] : [...listPath(bundle, bundle.parts[part]?.parent ?? -1), part];
}

/** What of a post the rules ask for, and which of the parts on a path it has. */
function tellPost(
  bundle: Bundle,
  asks: readonly TableAsk[],
  { post, path }: { post: Post; path: readonly number[] },
): string {
  const asked = asks.flatMap((ask) => (ask.ask === "part" ? listPath(bundle, ask.part) : []));
  const parts = [...new Set([...asked, ...path])]
    .toSorted((a, b) => a - b)
    .filter((part) => bundle.parts[part]?.ofPost);
  const author = asks.some(({ ask }) => ask === "author" || ask === "actor") ? post.author : "";
  const settings = bundle.attributes.map(({ of }, index) =>
    of === "post" && asks.some((ask) => ask.ask === "attribute" && ask.attribute === index) ? post.settings[index] : "",
  );
  return JSON.stringify([parts.filter((part) => hasPart(post.named, part)), author, settings]);
}

function note(
  seen: Map<string, boolean>,
  { bundle, asks, post, starts }: { bundle: Bundle; asks: readonly TableAsk[]; post: Post; starts: readonly Held[] },
): void {
  const [a, b] = starts;
  for (const part of bundle.parts.keys()) {
    const path = listPath(bundle, part);
    const differs = a !== undefined && b !== undefined && tellPart(a.view, part) !== tellPart(b.view, part);
    seen.set(`-1 -1 part ${part}|${tellPost(bundle, asks, { post, path })}`, differs);
  }
  seen.set(`-1 -1 outcome -1|${tellPost(bundle, asks, { post, path: [] })}`, a?.form !== b?.form);
}

interface Noted {
  readonly bundles: readonly [OpenBundle, OpenBundle];
  readonly tables: readonly [BundleTable, BundleTable];
  readonly asks: readonly TableAsk[];
  readonly post: Post;
  readonly act: Act;
  readonly brought: PartSet;
  readonly held: Held;
  readonly rows: readonly TableRow[];
  readonly after: readonly (Held | undefined)[];
}

function noteAct(seen: Map<string, boolean>, noted: Noted): void {
  const { bundles, tables, asks, post, act, brought, held, rows, after } = noted;
  const [bundle] = bundles;
  const mine = [0, 1].flatMap((side) => asksOf(bundles, tables, { side, action: act.action })).map((ask) => ask);
  const kind = mine.some(({ ask }) => ask === "actor") ? act.actor.kind : "";
  const identity = mine.some(({ ask }) => ask === "identity") ? act.actor.identity : "";
  const settings = bundle.attributes.map(({ of }, index) =>
    of !== "post" && mine.some((ask) => ask.ask === "attribute" && ask.attribute === index) ? act.settings[index] : "",
  );
  const where = JSON.stringify([kind, identity, settings, held.counters]);
  const group = `${act.action} ${held.form}`;
  const [a, b] = after;
  for (const part of bundle.parts.keys()) {
    const path = listPath(bundle, part);
    const carried = path.filter(
      (one) => hasPart(brought, one) && rows.some(({ allow }) => path.some((p) => hasPart(allow, p))),
    );
    const key = [
      tellPost(bundle, asks, { post, path }),
      tellPath(held.start, path),
      tellPath(held.view, path),
      carried.join(),
      where,
    ];
    const differs = a !== undefined && b !== undefined && tellPart(a.view, part) !== tellPart(b.view, part);
    seen.set(`${group} part ${part}|${key.join("|")}`, differs);
  }
  const key = `${tellPost(bundle, asks, { post, path: [] })}|${where}`;
  const persons = (row: TableRow | undefined, of: "countsFor" | "tells"): string =>
    row?.outcome === "refused"
      ? "[]"
      : JSON.stringify(typeof row?.[of] === "object" ? row[of].toSorted((x, y) => x - y) : row?.[of]);
  const [x, y] = rows;
  const tell = (row: TableRow | undefined): string =>
    JSON.stringify([row?.outcome, row?.form, row?.audiences?.toSorted((i, j) => i - j) ?? []]);
  seen.set(`${group} outcome -1|${key}`, tell(x) !== tell(y));
  seen.set(`${group} countsFor -1|${key}`, persons(x, "countsFor") !== persons(y, "countsFor"));
  seen.set(`${group} tells -1|${key}`, persons(x, "tells") !== persons(y, "tells"));
  if (bundle.counters.length > 0) {
    const differs = a !== undefined && b !== undefined && a.counters.join() !== b.counters.join();
    seen.set(`${group} counters -1|${key}`, differs);
  }
}
