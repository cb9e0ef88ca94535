import type { NextAct } from "./answer.ts";
import type { Bundle, BundleRow, BundleTable, PartSet } from "./bundle.ts";
import { countOn } from "./count-on.ts";
import { findCell, findTable } from "./find-table.ts";
import { holdParts, tellParts, type HeldPart, type HeldParts } from "./hold-parts.ts";
import { nameEach } from "./name-all.ts";
import { hasPart } from "./part-set.ts";
import type { Plan, PlannedStep } from "./plan.ts";
import { prepareBundle, type PreparedBundle } from "./prepare-bundle.ts";
import { findRow } from "./situation.ts";

/** Everything that stays the same along a chain. */
export interface Journey {
  readonly prepared: PreparedBundle;
  readonly plan: Plan;
  readonly table: BundleTable;
  /** The post as it was at the start. */
  readonly start: readonly HeldPart[];
}

/** What a viewer holds. */
export interface Holding extends HeldParts {
  /** Index of `forms`; null when nobody knows. */
  readonly form: number | null;
  /** What each counter stands at. */
  readonly counters: readonly number[];
  /** What each action would do from here. */
  readonly next: Readonly<Record<string, NextAct>>;
}

/** The row that answers an act on what is held: where no rule speaks of it, the one for that. */
export function findAnswer(
  { prepared: { bundle }, plan: { parts, author }, table }: Journey,
  { form, counters }: Pick<Holding, "form" | "counters">,
  { action, actor, settings }: Pick<PlannedStep, "action" | "actor" | "settings">,
): BundleRow {
  const cell = form === null ? undefined : findCell(bundle, table, { action, form });
  return (cell && findRow(bundle, cell, { parts, author, actor, settings, counters })) ?? findGap(bundle);
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
  const { parts, author, settings, day } = plan;
  const prepared = prepareBundle(bundle);
  const table = findTable(bundle, day);
  const cell = bundle.cells[table.post];
  const zero = (bundle.counters ?? []).map(() => 0);
  const actor = { kind: author, identity: 1 };
  const row = cell && findRow(bundle, cell, { parts, author, actor, settings, counters: zero });
  const bare = bundle.parts.map((_, part) => prepared.bare(hasPart(parts, part)));
  const of = row && prepared.row(row);
  const act = { before: bare, start: bare, brought: [], hop: 0 };
  const held = tellParts(prepared.parts, of ? holdParts(bundle, of.effects, act) : bare, of ?? prepared);
  const journey = { prepared, plan, table, start: held.parts };
  const published = {
    ...held,
    form: row?.form ?? bundle.forms.findIndex(({ name }) => name === "post"),
    counters: row ? countOn(bundle, row, zero) : zero,
  };
  return { journey, published: { ...published, next: describeNext(journey, published) } };
}

/** What is held after an act that a row answers. */
export function hold(
  journey: Journey,
  before: Holding,
  { row, brought, hop }: { readonly row: BundleRow; readonly brought: PartSet; readonly hop: number },
): Holding {
  const { prepared, start } = journey;
  const { bundle } = prepared;
  const of = prepared.row(row);
  const parts = holdParts(bundle, of.effects, { before: before.parts, start, brought, hop });
  const { form = null } = row;
  const counters = countOn(bundle, row, before.counters);
  // Without counters, what can be done goes by the form alone.
  const next = form === before.form && !bundle.counters ? before.next : describeNext(journey, { form, counters });
  return { ...tellParts(prepared.parts, parts, of), form, counters, next };
}

/** What each action would do from here, done by anybody in the default way. */
function describeNext(
  journey: Journey,
  holding: Pick<Holding, "form" | "counters">,
): Readonly<Record<string, NextAct>> {
  const { plan, prepared } = journey;
  const { actions } = prepared.bundle;
  const rows = actions.map(({ byAuthor }, action) => {
    const actor = byAuthor ? { kind: plan.author, identity: 1 } : { kind: 0, identity: 0 };
    return findAnswer(journey, holding, { action, actor, settings: plan.settings });
  });
  return nameEach(prepared.actions, rows, (row) => prepared.row(row).next);
}
