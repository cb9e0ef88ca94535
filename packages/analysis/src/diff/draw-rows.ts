import { findCell, type TableAsk, type TableRow } from "@waft/runtime/internal";
import type { Diagram, Memory, Values, Variable } from "./diagrams.ts";
import type { Joint } from "./joint.ts";
import type { JointPost } from "./list-posts.ts";
import { findJointRow, findPostRow } from "./row-finder.ts";
import { both, type Place, type Which } from "./which.ts";
import { listVariablesOf, readChoice, readPost, type ActSpace, type Space } from "./space.ts";

/** What both sides answer; missing at publishing where no rule speaks of it. */
export type RowPair = readonly [TableRow | undefined, TableRow | undefined];

/** A diagram and what it ends with, each once. */
export interface Drawn {
  readonly drawn: Diagram;
  readonly ends: readonly number[];
}

/** Which rows of both sides answer which posts and acts. */
export interface DrawnRows {
  /** What answers publishing: ends with indices of `pairs`. */
  readonly publishing: Drawn;
  /** What answers an act in a place that is one of `Places`: ends with indices of `pairs`. */
  readonly find: (act: ActSpace, place: Place) => Drawn;
  /** Pairs of rows, by what diagrams end with. */
  readonly pairs: readonly RowPair[];
}

/** Draws the rows that answer, each cell when it is asked for. */
export function createRows(space: Space): DrawnRows {
  const { joint, diagrams } = space;
  const { number, pair, pairs } = createNumbers();
  const memory: Memory = new Map();
  const known = new Map<Place, Drawn[]>();
  const posts = rememberPosts(space);
  const join = (sides: readonly Diagram[]): Drawn => {
    const [a = 0, b = 0] = sides;
    const drawn = diagrams.combine(memory, [a, b], (one, other) =>
      diagrams.open(one) === undefined && diagrams.open(other) === undefined
        ? diagrams.draw([], () => pair(diagrams.readEnd(one), diagrams.readEnd(other)))
        : undefined,
    );
    return { drawn, ends: diagrams.listEnds(drawn) };
  };
  const drawAct = (which: Which, act: ActSpace, place: Place): Diagram =>
    diagrams.draw(listVariables(space, which, { asks: listAsked(joint, which, { act, place }), act }), (values) =>
      number(which, findJointRow(joint, which, { post: posts(values), choice: readChoice(act, values), place })),
    );
  const drawPost = (which: Which): Diagram => {
    const { bundle, table } = joint.sides[which];
    const { asks = [] } = bundle.cells[table.post] ?? {};
    return diagrams.draw(listVariables(space, which, { asks }), (values) =>
      number(which, findPostRow(joint, which, posts(values))),
    );
  };
  return {
    pairs,
    publishing: join(both.map((which) => drawPost(which))),
    find: (act, place) => {
      const mine = known.get(place) ?? [];
      known.set(place, mine);
      return (mine[act.action] ??= join(both.map((which) => drawAct(which, act, place))));
    },
  };
}

interface Numbers extends Pick<DrawnRows, "pairs"> {
  readonly number: (which: Which, row: TableRow | undefined) => number;
  readonly pair: (a: number, b: number) => number;
}

/** Gives rows their numbers on either side, and pairs of them theirs. */
function createNumbers(): Numbers {
  const numbers = [new Map<TableRow | undefined, number>(), new Map<TableRow | undefined, number>()] as const;
  const rows: [(TableRow | undefined)[], (TableRow | undefined)[]] = [[], []];
  const pairs: RowPair[] = [];
  const known = new Map<string, number>();
  return {
    pairs,
    number: (which, row) => {
      const found = numbers[which].get(row) ?? rows[which].push(row) - 1;
      numbers[which].set(row, found);
      return found;
    },
    pair: (a, b) => {
      const key = `${a} ${b}`;
      const found = known.get(key) ?? pairs.push([rows[0][a], rows[1][b]]) - 1;
      known.set(key, found);
      return found;
    },
  };
}

/** What one side asks in the cell of an action on a form. */
function listAsked(
  joint: Joint,
  which: Which,
  { act, place }: { readonly act: ActSpace; readonly place: Place },
): readonly TableAsk[] {
  const { bundle, table } = joint.sides[which];
  const action = joint.actions[act.action]?.at[which] ?? -1;
  const form = joint.forms[place.form]?.at[which] ?? -1;
  return findCell(bundle, table, { action, form })?.asks ?? [];
}

/** Remembers posts by what of them is set. */
function rememberPosts(space: Space): (values: Values) => JointPost {
  const known = new Map<string, JointPost>();
  return (values) => {
    const key = space.ofPost.map(({ at }) => values[at] ?? 0).join(",");
    const post = known.get(key) ?? readPost(space, values);
    known.set(key, post);
    return post;
  };
}

/** The variables that one side asks in a cell, in order. */
function listVariables(
  space: Space,
  which: Which,
  { asks, act }: { readonly asks: readonly TableAsk[]; readonly act?: ActSpace },
): readonly Variable[] {
  const found = asks.flatMap((ask): readonly (Variable | undefined)[] => {
    switch (ask.ask) {
      case "part":
        return listVariablesOf(space, which, ask.part);
      case "author":
        return [space.author];
      case "actor":
        return [space.author, act?.who];
      case "identity":
        return [act?.who];
      case "attribute": {
        const index = space.joint.attributes.findIndex(({ at }) => at[which] === ask.attribute);
        return [space.settings[index], act?.settings[index]];
      }
      case "counter":
        return [];
    }
  });
  return [...new Set(found.filter((one) => one !== undefined))].toSorted((a, b) => a.at - b.at);
}
