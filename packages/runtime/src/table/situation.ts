import type { PartSet } from "../bundle.ts";
import { hasPart } from "../part-set.ts";
import type { CellAsks, OpenBundle, TableAsk, TableRow } from "./table.ts";

/** Who acts: a kind of actor, and whether it is somebody of the thing acted on. */
export interface Actor {
  /** Index of `actors`. */
  readonly kind: number;
  /** 0 is anybody else, 1 the author, 2 the sharer, 3 the one before that. */
  readonly identity: number;
}

/** Everything that a rule may ask before it answers. */
export interface Situation {
  /** Parts of the post as published. */
  readonly parts: PartSet;
  /** Index of `actors`: who published it. */
  readonly author: number;
  readonly actor: Actor;
  /** The value of each attribute, as an index of its values. */
  readonly settings: readonly number[];
  /** What each counter stands at before the act. */
  readonly counters: readonly number[];
}

/** The row of a cell that answers in a situation. */
export function findRow(bundle: OpenBundle, cell: CellAsks, situation: Situation): TableRow | undefined {
  let row = 0;
  let radix = 1;
  for (const ask of cell.asks) {
    row += readValue(ask, situation) * radix;
    radix *= ask.size;
  }
  const index = cell.rows[row];
  return index === undefined ? undefined : bundle.rows[index];
}

function readValue(ask: TableAsk, situation: Situation): number {
  switch (ask.ask) {
    case "part":
      return hasPart(situation.parts, ask.part) ? 1 : 0;
    case "author":
      return situation.author;
    case "actor":
      return situation.actor.kind;
    case "identity":
      return situation.actor.identity;
    case "attribute":
      return situation.settings[ask.attribute] ?? 0;
    case "counter":
      return situation.counters[ask.counter] ?? 0;
  }
}
