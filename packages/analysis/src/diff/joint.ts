import { identities, type Bundle, type BundleAsk, type BundlePart, type BundleTable } from "@waft/runtime";

/** One of the two things that are compared: a platform on a day. */
export interface Side {
  readonly bundle: Bundle;
  readonly table: BundleTable;
  /** `YYYY-MM-DD` */
  readonly day: string;
}

/** Something that both sides have, with its index on either. */
export interface Shared {
  readonly name: string;
  readonly at: readonly [number, number];
}

/** A part that both sides have. */
export interface SharedPart extends Shared {
  /** Index among the shared parts, -1 at the top. */
  readonly parent: number;
  /** Whether a post can be published with or without it, on both sides. */
  readonly free: boolean;
}

/** An attribute that both sides have, with the values that they share. */
export interface SharedAttribute extends Shared {
  readonly of: "post" | "viewer" | "act";
  readonly values: readonly Shared[];
}

/** What two sides have in common: only this can be asked of both. */
export interface Joint {
  readonly sides: readonly [Side, Side];
  readonly parts: readonly SharedPart[];
  readonly forms: readonly Shared[];
  readonly actions: readonly Shared[];
  readonly actors: readonly Shared[];
  readonly attributes: readonly SharedAttribute[];
  readonly counters: readonly Shared[];
  /** The shared parts who can act, by their place among the persons; -1 where one is missing. */
  readonly persons: readonly number[];
}

/** Finds what two sides have in common. */
export function joinSides(a: Side, b: Side): Joint {
  const named = (things: readonly string[], others: readonly string[]): readonly Shared[] =>
    things.flatMap((name, index) =>
      others.includes(name) ? [{ name, at: [index, others.indexOf(name)] as const }] : [],
    );
  const names = (things: readonly { readonly name: string }[]): readonly string[] => things.map(({ name }) => name);
  const parts = joinParts(a.bundle, b.bundle, named(names(a.bundle.parts), names(b.bundle.parts)));
  return {
    sides: [a, b],
    parts,
    forms: named(names(a.bundle.forms), names(b.bundle.forms)),
    actions: named(names(a.bundle.actions), names(b.bundle.actions)),
    actors: named(a.bundle.actors, b.bundle.actors),
    attributes: named(names(a.bundle.attributes), names(b.bundle.attributes)).flatMap((one) =>
      joinAttribute(a.bundle, b.bundle, { ...one, values: named(valuesOf(a, one.at[0]), valuesOf(b, one.at[1])) }),
    ),
    counters: named(names(a.bundle.counters ?? []), names(b.bundle.counters ?? [])),
    persons: identities.map((person) => parts.findIndex(({ name }) => name === person)),
  };
}

function joinParts(a: Bundle, b: Bundle, shared: readonly Shared[]): readonly SharedPart[] {
  return shared.map(({ name, at }) => {
    const mine = a.parts[at[0]];
    const theirs = b.parts[at[1]];
    const parent = a.parts[mine?.parent ?? -1]?.name;
    return { name, at, parent: shared.findIndex((one) => one.name === parent), free: isFree(mine, theirs) };
  });
}

function isFree(mine: BundlePart | undefined, theirs: BundlePart | undefined): boolean {
  const isAlways = mine?.always === true && theirs?.always === true;
  return mine?.ofPost === true && theirs?.ofPost === true && !isAlways;
}

function valuesOf({ bundle }: Side, attribute: number): readonly string[] {
  return bundle.attributes[attribute]?.values ?? [];
}

/** An attribute of different things is none that is shared. */
function joinAttribute(a: Bundle, b: Bundle, shared: Omit<SharedAttribute, "of">): readonly SharedAttribute[] {
  const [mine, theirs] = [a.attributes[shared.at[0]], b.attributes[shared.at[1]]];
  return mine !== undefined && mine.of === theirs?.of ? [{ ...shared, of: mine.of }] : [];
}

/** What the cells of one side ask that answer an action, or publishing where there is none. */
export function listAsks({ bundle, table }: Side, action?: number): readonly BundleAsk[] {
  const width = bundle.forms.length;
  const cells =
    action === undefined ? [table.post, ...table.cells] : table.cells.slice(action * width, (action + 1) * width);
  return [...new Set(cells)].flatMap((cell) => bundle.cells[cell]?.asks ?? []);
}

/** A part and those around it, from the outside in, as indices of shared parts. */
export function listPath(parts: readonly SharedPart[], part: number): readonly number[] {
  const { parent = -1 } = parts[part] ?? {};
  return part < 0 ? [] : [...listPath(parts, parent), part];
}
