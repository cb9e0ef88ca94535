import type { TracedPart } from "../answer.ts";
import { at } from "../at.ts";
import type { Bundle, BundleRow, BundleTable } from "../bundle.ts";
import type { Held, Tell } from "./held.ts";
import type { Plan, PlannedAct } from "../plan/plan.ts";

/** A post on its way, and everything that stays the same along a chain. */
export interface Walk {
  readonly bundle: Bundle;
  readonly plan: Plan;
  readonly table: BundleTable;
  /** The post as it was published. */
  readonly published: Holding;
  /** The kind of the author, and for each part whether the post as published has it: 1 or 0. */
  readonly facts: readonly number[];
  readonly tell: Tell;
  /** For each of `rules` that decided something on the way, `true`. */
  readonly decided: boolean[];
}

/** What a viewer holds. */
export interface Holding {
  /** Index of `forms`; -1 when nobody knows. */
  readonly form: number;
  /** What each counter stands at. */
  readonly counts: readonly number[];
  readonly parts: readonly Held[];
  /** The same parts as they are told. */
  readonly told: Readonly<Record<string, TracedPart>>;
  /** Parts that a viewer surely had before and lost, or has and surely had not before. */
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

/** The row of a cell that answers: what it asks is of the act, of the post, or of the counters. */
export function readCell(
  { bundle, facts }: Walk,
  cell: number,
  { values, counts }: Pick<PlannedAct, "values"> & Pick<Holding, "counts">,
): BundleRow {
  const { slots, rows } = at(bundle.cells, cell);
  let place = 0;
  for (const slot of slots) {
    const fact = slot - values.length;
    place = place * at(bundle.slots, slot) + (values[slot] ?? facts[fact] ?? at(counts, fact - facts.length));
  }
  return at(bundle.rows, at(rows, place));
}

/** The row that answers an action on what is held: where no rule speaks of it, the one for that. */
export function findRow(walk: Walk, { form, counts }: Holding, { action, values }: PlannedAct): BundleRow {
  const { bundle, table } = walk;
  const cell = form < 0 ? -1 : at(table.cells, action * bundle.forms.length + form);
  return cell < 0 ? at(bundle.rows, bundle.gap) : readCell(walk, cell, { values, counts });
}
