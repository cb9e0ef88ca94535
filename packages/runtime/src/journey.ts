import type { NextAct } from "./answer.ts";
import { applyRow } from "./apply-row.ts";
import type { Bundle, BundleCell, BundleRow, BundleTable, PartSet } from "./bundle.ts";
import { countOn } from "./count-on.ts";
import { findCell, findTable } from "./find-table.ts";
import { describeParts, type Holding } from "./holding.ts";
import { namePersons } from "./name-all.ts";
import type { Plan, PlannedStep } from "./plan.ts";
import { findRow } from "./situation.ts";
import { createView, type View } from "./view.ts";

/** Everything that stays the same along a chain. */
export interface Journey {
  readonly bundle: Bundle;
  readonly plan: Plan;
  readonly table: BundleTable;
  /** The post as it was at the start. */
  readonly start: View;
}

/** The row that answers an act on what is held: where no rule speaks of it, the one for that. */
export function findAnswer(
  { bundle, plan, table }: Journey,
  { form, counters }: Pick<Holding, "form" | "counters">,
  { action, actor, settings }: Pick<PlannedStep, "action" | "actor" | "settings">,
): BundleRow {
  const cell = form === null ? undefined : findCell(bundle, table, { action, form });
  const row = cell && findRow(bundle, cell, { ...plan, actor, settings, counters });
  return row ?? findGap(bundle);
}

/** The row of an act of which no rule speaks. */
export function findGap({ rows, gap }: Bundle): BundleRow {
  const row = rows[gap];
  if (row === undefined) {
    throw new RangeError("No gap");
  }
  return row;
}

/** Hop 0: the post itself, after the rules `on post`. */
export function publish(bundle: Bundle, plan: Plan): { readonly journey: Journey; readonly published: Holding } {
  const table = findTable(bundle, plan.day);
  const cell: BundleCell | undefined = bundle.cells[table.post];
  const zero = (bundle.counters ?? []).map(() => 0);
  const actor = { kind: plan.author, identity: 1 };
  const row = cell && findRow(bundle, cell, { ...plan, actor, counters: zero });
  const bare = createView(plan.parts, bundle);
  const view = row ? applyRow(row, { view: bare, start: bare, brought: [] }, bundle) : bare;
  return {
    journey: { bundle, plan, table, start: view },
    published: {
      form: row?.form ?? bundle.forms.findIndex(({ name }) => name === "post"),
      view,
      counters: row ? countOn(bundle, row, zero) : zero,
      parts: describeParts(bundle, { view, row, hop: 0 }, []),
    },
  };
}

/** What is held after an act that a row answers. */
export function hold(
  { bundle, start }: Journey,
  before: Holding,
  { row, brought, hop }: { readonly row: BundleRow; readonly brought: PartSet; readonly hop: number },
): Holding {
  const view = applyRow(row, { view: before.view, start, brought }, bundle);
  return {
    form: row.form ?? null,
    view,
    counters: countOn(bundle, row, before.counters),
    parts: describeParts(bundle, { view, row, hop }, before.parts),
  };
}

/** What each action would do from here, done by anybody in the default way. */
export function describeNext(journey: Journey, holding: Holding): Readonly<Record<string, NextAct>> {
  const { bundle, plan } = journey;
  return Object.fromEntries(
    bundle.actions.map(({ name, byAuthor }, action) => {
      const actor = byAuthor ? { kind: plan.author, identity: 1 } : { kind: 0, identity: 0 };
      const row = findAnswer(journey, holding, { action, actor, settings: plan.settings });
      return [name, { outcome: row.outcome, countsFor: namePersons(bundle, row, row.countsFor) }];
    }),
  );
}
