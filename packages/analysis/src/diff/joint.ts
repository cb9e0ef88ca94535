import { pairActions } from "./pair-actions.ts";
import { identities, type Bundle, type BundlePart, type BundleTable } from "@waft/runtime";
import type { OpenBundle, TableAsk } from "@waft/runtime/internal";

/** One of the two things that are compared: a platform on a day. */
export interface Side {
  readonly bundle: OpenBundle;
  readonly table: BundleTable;
  /** `YYYY-MM-DD` */
  readonly day: string;
}

/** Something that both sides have, with its index on either. */
export interface Shared {
  readonly name: string;
  readonly at: readonly [number, number];
}

/** An action that both sides have, or two that stand in the same group of the vocabulary. */
export interface SharedAction extends Shared {
  /** Its name on the second side, and a group that has both, where they have different names. */
  readonly pair?: { readonly name: string; readonly group: string };
}

/** A form that both sides have, or the two that paired actions are named like. */
export interface SharedForm extends Shared {
  /** Its name on the second side, where that is another one. */
  readonly other?: string;
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
  readonly forms: readonly SharedForm[];
  readonly actions: readonly SharedAction[];
  readonly actors: readonly Shared[];
  readonly attributes: readonly SharedAttribute[];
  /** Those of both sides; where only one has it, -1 stands for the other. */
  readonly counters: readonly Shared[];
  /** The shared parts who can act, by their place among the persons; -1 where one is missing. */
  readonly persons: readonly number[];
}

/** Finds what two sides have in common. */
export function joinSides(a: Side, b: Side): Joint {
  const actions = pairActions(a.bundle, b.bundle);
  const parts = joinParts(a.bundle, b.bundle, named(names(a.bundle.parts), names(b.bundle.parts)));
  return {
    sides: [a, b],
    parts,
    forms: joinForms(a.bundle, b.bundle, actions),
    actions,
    actors: named(a.bundle.actors, b.bundle.actors),
    attributes: named(names(a.bundle.attributes), names(b.bundle.attributes)).flatMap((one) =>
      joinAttribute(a.bundle, b.bundle, { ...one, values: named(valuesOf(a, one.at[0]), valuesOf(b, one.at[1])) }),
    ),
    counters: joinCounters(names(a.bundle.counters), names(b.bundle.counters)),
    persons: identities.map((person) => parts.findIndex(({ name }) => name === person)),
  };
}

function names(things: readonly { readonly name: string }[]): readonly string[] {
  return things.map(({ name }) => name);
}

/** What has the same name on both sides. */
function named(things: readonly string[], others: readonly string[]): readonly Shared[] {
  return things.flatMap((name, index) =>
    others.includes(name) ? [{ name, at: [index, others.indexOf(name)] as const }] : [],
  );
}

/** Forms of the same name; and of paired actions those that are named like them, as a boost is what boosting shows. */
function joinForms(a: Bundle, b: Bundle, actions: readonly SharedAction[]): readonly SharedForm[] {
  const [mine, theirs] = [names(a.forms), names(b.forms)];
  const paired = actions.flatMap(({ name, pair }): readonly SharedForm[] => {
    const at = [mine.indexOf(name), theirs.indexOf(pair?.name ?? "")] as const;
    const isOwn = !theirs.includes(name) && !mine.includes(pair?.name ?? "");
    return pair !== undefined && isOwn && at[0] >= 0 && at[1] >= 0 ? [{ name, other: pair.name, at }] : [];
  });
  return [...named(mine, theirs), ...paired];
}

/** Counters of either side: what only one counts, it counts on both, so that its rules are asked what really happened. */
function joinCounters(mine: readonly string[], theirs: readonly string[]): readonly Shared[] {
  return [
    ...mine.map((name, index) => ({ name, at: [index, theirs.indexOf(name)] as const })),
    ...theirs.flatMap((name, index) => (mine.includes(name) ? [] : [{ name, at: [-1, index] as const }])),
  ];
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
export function listAsks({ bundle, table }: Side, action?: number): readonly TableAsk[] {
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
