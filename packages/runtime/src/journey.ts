import type { NextAct } from "./answer.ts";
import type { Bundle, BundleRow, BundleTable } from "./bundle.ts";
import { countOn } from "./count-on.ts";
import { findCell, findTable } from "./find-table.ts";
import { boundBits } from "./held.ts";
import { holdParts, type ChangedParts } from "./hold-parts.ts";
import { hasPart } from "./part-set.ts";
import type { Plan, PlannedStep } from "./plan.ts";
import { prepareBundle, type PreparedBundle } from "./prepare-bundle.ts";
import { findRow } from "./situation.ts";

/** A post that was published, and everything that stays the same along a chain. */
export interface Journey {
  readonly prepared: PreparedBundle;
  readonly plan: Plan;
  readonly table: BundleTable;
  readonly published: Holding;
  /** Rules that decided something on the way, each one place further on: where no rule did, that is the first. */
  readonly decided: boolean[];
}

/** What a viewer holds. */
export interface Holding extends ChangedParts {
  /** Index of `forms`; -1 when nobody knows. */
  readonly form: number;
  /** What each counter stands at. */
  readonly counters: readonly number[];
}

/** The row that answers an act on what is held: where no rule speaks of it, the one for that. */
export function findAnswer(
  { prepared: { bundle }, plan: { parts, author }, table }: Journey,
  { form, counters }: Holding,
  { action, actor, settings }: Pick<PlannedStep, "action" | "actor" | "settings">,
): BundleRow {
  const cell = form < 0 ? undefined : findCell(bundle, table, { action, form });
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
export function publish(bundle: Bundle, plan: Plan): Journey {
  const { parts, author, settings, day } = plan;
  const prepared = prepareBundle(bundle);
  const table = findTable(bundle, day);
  const cell = table.post < 0 ? undefined : bundle.cells[table.post];
  const counters = (bundle.counters ?? []).map(() => 0);
  const row =
    cell && findRow(bundle, cell, { parts, author, actor: { kind: author, identity: 1 }, settings, counters });
  const form = bundle.forms.findIndex(({ name }) => name === "post");
  const absent = prepared.held(0);
  const whole = prepared.held(boundBits);
  const told = { ...prepared.absent };
  const bare = bundle.parts.map(({ name }, part) => {
    if (hasPart(parts, part)) {
      told[name] = whole.told;
      return whole;
    }
    return absent;
  });
  const published = { parts: bare, told, lost: [], gained: [], form, counters };
  const journey = { prepared, plan, table, published, decided: [false, ...bundle.rules.map(() => false)] };
  if (row === undefined) {
    return journey;
  }
  const held = hold(journey, published, { row, brings: [0], hop: 0 });
  return { ...journey, published: { ...held, form: row.form ?? form } };
}

/** What is held after an act that a row answers. */
export function hold(
  { prepared, published, decided }: Journey,
  before: Holding,
  { row, brings, hop }: { readonly row: BundleRow; readonly brings: Plan["parts"]; readonly hop: number },
): Holding {
  const { effects } = prepared.row(row);
  const act = { before, start: published.parts, brought: brings, hop };
  const held = holdParts(prepared, effects, act);
  for (const { rule } of held.parts) {
    decided[rule + 1] = true;
  }
  return { ...held, form: row.form ?? -1, counters: countOn(prepared.bundle, row, before.counters) };
}

/** What each action would do from here, done by anybody in the default way. */
export function describeNext(journey: Journey, holding: Holding): Readonly<Record<string, NextAct>> {
  const { plan, prepared } = journey;
  const next = { ...prepared.silent };
  prepared.bundle.actions.forEach(({ name, byAuthor }, action) => {
    const actor = byAuthor ? { kind: plan.author, identity: 1 } : { kind: 0, identity: 0 };
    next[name] = prepared.row(findAnswer(journey, holding, { action, actor, settings: plan.settings })).next;
  });
  return next;
}
