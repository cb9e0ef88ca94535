import type { TableRow } from "@waft/runtime/internal";
import { restrict, type Diagram, type Values } from "./diagrams.ts";
import type { DrawnRows } from "./draw-rows.ts";
import { isPresent } from "./guards.ts";
import type { Place } from "./which.ts";
import type { ActSpace, Space } from "./space.ts";

/** A way to do an action, and the rows that answer it. */
export interface Way {
  readonly set: Values;
  /** Index of the pair of rows. */
  readonly pair: number;
  readonly rows: readonly [TableRow, TableRow];
}

/** Lists the ways to do an action in a place, for one post, that are answered by other rows than those before them. */
export type Ways = (
  act: ActSpace,
  place: Place,
  of: { readonly values: Values; readonly present: number },
) => readonly Way[];

/** Remembers ways to act. */
export function createWays(space: Space, rows: DrawnRows): Ways {
  const known = new Map<string, readonly Way[]>();
  return (act, place, { values, present }) => {
    const drawn = restrict(space.diagrams, rows.find(act, place).drawn, { values, until: space.firstOfActs });
    const able = [...act.actors.keys()].filter((who) => isPresent(present, act.actors[who]?.identity ?? 0));
    const isDone = act.settings.every((variable) => variable?.size !== 0);
    const key = `${act.action} ${drawn} ${able.join(",")}`;
    const ways = known.get(key) ?? (isDone ? listWays({ space, rows, drawn }, act, able) : []);
    known.set(key, ways);
    return ways;
  };
}

interface Listing {
  readonly space: Space;
  readonly rows: DrawnRows;
  readonly drawn: Diagram;
}

function listWays(
  { space: { diagrams }, rows, drawn }: Listing,
  { who }: ActSpace,
  able: readonly number[],
): readonly Way[] {
  const found = new Map<number, Values>();
  const list = (diagram: Diagram, set: Values): void => {
    const node = diagrams.open(diagram);
    if (node === undefined) {
      const end = diagrams.readEnd(diagram);
      found.set(end, found.get(end) ?? set);
      return;
    }
    for (const [value, next] of node.next.entries()) {
      list(next, setValue(set, node.at, value));
    }
  };
  for (const one of able) {
    const set = setValue([], who.at, one);
    list(restrict(diagrams, drawn, { values: set, until: who.at + 1 }), set);
  }
  return [...found].flatMap(([pair, set]) => {
    const [a, b] = rows.pairs[pair] ?? [];
    return a === undefined || b === undefined ? [] : [{ set, pair, rows: [a, b] as const }];
  });
}

function setValue(values: Values, at: number, value: number): Values {
  const more = [...values];
  more[at] = value;
  return more;
}
