import type { TableRow } from "@waft/runtime/internal";
import { isEnding } from "./answers.ts";
import type { RowPair } from "./draw-rows.ts";
import type { Held, HeldLists } from "./held-lists.ts";
import { listBrought, type Brought, type Following } from "./list-brought.ts";
import { applyOps, type PartOp, type ReadOps } from "./part-steps.ts";
import { both, type Which } from "./which.ts";

/** What rows of one side do to what is followed: those that do the same are one. */
export interface SideEffect {
  readonly id: number;
  readonly ops: readonly PartOp[];
  /** Whether nobody holds anything afterwards. */
  readonly isEnding: boolean;
  /** One of the rows. */
  readonly row: TableRow;
}

/** What rows of both sides do to what is followed. */
export interface Effect {
  readonly sides: readonly [SideEffect, SideEffect];
  /** One of the pairs of rows. */
  readonly rows: readonly [TableRow, TableRow];
  /** Everything that can be brought of what is followed. */
  readonly brought: readonly Brought[];
}

/** What rows do to one part with those around it, or to who is there. */
export interface Effects extends Following {
  /** Whether the part at the end of the path is compared; else what acts do beside the parts. */
  readonly ofPart: boolean;
  readonly lists: HeldLists;
  /** What is done by the pair of rows with this index; missing at publishing where no rule speaks of it. */
  readonly find: (pair: number) => Effect | undefined;
  /** What a row of one side does. */
  readonly ops: (which: Which, row: TableRow) => readonly PartOp[];
}

/** What is held before an act, and what the act brings. */
export interface Before {
  readonly held: Held;
  readonly start: Held;
}

/** What effects are made of. */
interface Made extends Pick<Effects, "ofPart" | "lists"> {
  readonly pairs: readonly RowPair[];
  readonly read: ReadOps;
}

/** Works out what rows do, each once. */
export function createEffects({ joint, tracked }: Following, { ofPart, pairs, lists, read }: Made): Effects {
  const known: (Effect | undefined)[] = [];
  const effects = new Map<string, Effect>();
  const ops = rememberOps(read, tracked);
  const sideOf = rememberSides(ofPart, ops);
  const make = (pair: number): Effect | undefined => {
    const [a, b] = pairs[pair] ?? [];
    if (a === undefined || b === undefined) {
      return undefined;
    }
    const sides = [sideOf(0, a), sideOf(1, b)] as const;
    const key = `${sides[0].id} ${sides[1].id}`;
    const found = effects.get(key);
    const brought = (): readonly Brought[] => listBrought({ joint, tracked }, [sides[0].ops, sides[1].ops]);
    const effect = found ?? { sides, rows: [a, b], brought: brought() };
    effects.set(key, effect);
    return effect;
  };
  return { joint, tracked, ofPart, lists, ops, find: (pair) => (known[pair] ??= make(pair)) };
}

/** What is held after an act on either side; missing where nobody holds anything. */
export function applyEffect(
  { tracked, lists }: Effects,
  effect: Effect,
  { held, start, brought }: Before & { readonly brought: Brought },
): readonly [Held | undefined, Held | undefined] {
  const before = { before: lists.look(held), start: lists.look(start), brought: brought.places };
  const apply = ({ ops, isEnding: ends }: SideEffect): Held | undefined =>
    ends ? undefined : lists.enter(applyOps(ops, tracked.around, before));
  return [apply(effect.sides[0]), apply(effect.sides[1])];
}

function rememberOps(read: ReadOps, tracked: Following["tracked"]): Effects["ops"] {
  const known = [new Map<TableRow, readonly PartOp[]>(), new Map<TableRow, readonly PartOp[]>()] as const;
  return (which, row) => {
    const ops = known[which].get(row) ?? read(which, row, tracked);
    known[which].set(row, ops);
    return ops;
  };
}

/** Beside the parts each row is one of its own: what it says of forms, persons and counters is compared. */
function rememberSides(ofPart: boolean, opsOf: Effects["ops"]): (which: Which, row: TableRow) => SideEffect {
  const known = both.map(() => new Map<TableRow, SideEffect>());
  const effects = new Map<string, SideEffect>();
  return (which, row) => {
    const found = known[which]?.get(row);
    if (found !== undefined) {
      return found;
    }
    const ops = opsOf(which, row);
    const { form, raises } = row;
    const ends = isEnding(row);
    const key = ofPart
      ? `${which} ${ends} ${form} ${raises?.join()} ${ops.map(({ id }) => id).join()}`
      : `${effects.size}`;
    const effect = effects.get(key) ?? { id: effects.size, ops, isEnding: ends, row };
    effects.set(key, effect);
    known[which]?.set(row, effect);
    return effect;
  };
}
