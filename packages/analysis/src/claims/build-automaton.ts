import type { Pattern } from "@waft/core/internal";

/** One place in a pattern: an act that can come there, and which places can come next. */
export interface Place {
  /** Indices of actions; undefined stands for whatever a viewer can do. */
  readonly actions: readonly number[] | undefined;
  readonly next: readonly number[];
  /** Whether the pattern can end with this act. */
  readonly ends: boolean;
}

/** A pattern, ready to be walked: chains of it are ways from a first place to one where it can end. */
export interface Automaton {
  readonly places: readonly Place[];
  readonly first: readonly number[];
  /** Whether the pattern has the chain without acts. */
  readonly empty: boolean;
}

interface Draft {
  readonly actions: readonly number[] | undefined;
  readonly next: Set<number>;
}

/** A piece of a pattern: where it can begin and end, and whether it can be left out. */
interface Piece {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly empty: boolean;
}

const nothing: Piece = { first: [], last: [], empty: true };

/** Writes a pattern out: each act of it becomes a place, repetitions with numbers as often as they say. */
export function buildAutomaton(pattern: Pattern | undefined): Automaton {
  const drafts: Draft[] = [];
  const { first, last, empty } = pattern === undefined ? nothing : build(drafts, pattern);
  const places = drafts.map(({ actions, next }, place) => ({ actions, next: [...next], ends: last.includes(place) }));
  return { places, first, empty };
}

function build(drafts: Draft[], pattern: Pattern): Piece {
  switch (pattern.kind) {
    case "action":
    case "any": {
      const actions = pattern.kind === "any" ? undefined : pattern.actions;
      const place = drafts.push({ actions, next: new Set() }) - 1;
      return { first: [place], last: [place], empty: false };
    }
    case "sequence":
      return pattern.items.reduce<Piece>((piece, item) => join(drafts, piece, build(drafts, item)), nothing);
    case "choice": {
      const items = pattern.items.map((item) => build(drafts, item));
      return {
        first: items.flatMap(({ first }) => first),
        last: items.flatMap(({ last }) => last),
        empty: items.some(({ empty }) => empty),
      };
    }
    case "repeat":
      return repeat(drafts, pattern);
  }
}

function join(drafts: readonly Draft[], before: Piece, after: Piece): Piece {
  connect(drafts, before.last, after.first);
  return {
    first: before.empty ? [...before.first, ...after.first] : before.first,
    last: after.empty ? [...before.last, ...after.last] : after.last,
    empty: before.empty && after.empty,
  };
}

function connect(drafts: readonly Draft[], from: readonly number[], to: readonly number[]): void {
  for (const place of from) {
    to.forEach((next) => drafts[place]?.next.add(next));
  }
}

function repeat(drafts: Draft[], { item, least, most }: Extract<Pattern, { readonly kind: "repeat" }>): Piece {
  let piece = nothing;
  for (let count = 0; count < least; count += 1) {
    const one = build(drafts, item);
    if (most === undefined && count === least - 1) {
      connect(drafts, one.last, one.first);
    }
    piece = join(drafts, piece, one);
  }
  if (most === undefined) {
    return least > 0 ? piece : { ...loop(drafts, item), empty: true };
  }
  return join(drafts, piece, repeatAtMost(drafts, item, most - least));
}

function loop(drafts: Draft[], item: Pattern): Piece {
  const one = build(drafts, item);
  connect(drafts, one.last, one.first);
  return one;
}

/** Each time but the first follows the time before it, so that no place has more than a few to follow. */
function repeatAtMost(drafts: Draft[], item: Pattern, most: number): Piece {
  const all: Piece[] = [];
  for (let count = 0; count < most; count += 1) {
    const one = build(drafts, item);
    connect(drafts, all.at(-1)?.last ?? [], one.first);
    all.push(one);
  }
  return { first: all[0]?.first ?? [], last: all.flatMap(({ last }) => last), empty: true };
}
