import type { Bundle, BundleCell, BundleRow, BundleSpan, BundleTable, Effect } from "@waft/runtime";
import { packCell, packRow, type PackedLists, type RowMasks } from "@waft/runtime/internal";
import { collectAsks, createCases } from "../model/cases.ts";
import type { Occasion } from "../model/holds.ts";
import { mergeOnce } from "../model/merge-rules.ts";
import { sortCases } from "../model/sort-cases.ts";
import { findOtherwise } from "../link/find-otherwise.ts";
import type { Model } from "../model/model.ts";
import { findRules, listDays } from "../model/occasions.ts";
import { buildGapRow, buildRow } from "./build-row.ts";
import type { TextStore } from "./text-store.ts";

/** Things stored once each: equal ones get the same number. */
interface Store<Thing> {
  readonly things: Thing[];
  readonly numbers: Map<string, number>;
}

function keep<Thing>({ things, numbers }: Store<Thing>, thing: Thing): number {
  const key = JSON.stringify(thing);
  const known = numbers.get(key);
  if (known !== undefined) {
    return known;
  }
  numbers.set(key, things.length);
  return things.push(thing) - 1;
}

/**
 * Compiles a model without contradictions into cells and rows, with a table for each stretch of dates.
 * A cell for each action on each form; equal cells, rows and tables are stored once, neighbouring spans of one table too.
 */
export function compileTable(
  model: Model,
  { texts, lists }: { readonly texts: TextStore; readonly lists: PackedLists },
): Pick<Bundle, "spans" | "tables" | "cells" | "rows" | "effects" | "gap"> {
  const tables: Tables = {
    model,
    texts,
    lists,
    tables: { things: [], numbers: new Map() },
    cells: { things: [], numbers: new Map() },
    rows: { things: [], numbers: new Map() },
    effects: { things: [], numbers: new Map() },
    done: new Map(),
    built: new Map(),
  };
  const spans: BundleSpan[] = [];
  for (const day of listDays(model)) {
    const table = keep(tables.tables, compileDay(tables, day));
    if (table !== spans.at(-1)?.table) {
      spans.push({ ...(day === undefined ? {} : { from: day }), table });
    }
  }
  const gap = keepRow(tables, buildGapRow(tables));
  return {
    spans,
    tables: tables.tables.things,
    cells: tables.cells.things,
    rows: tables.rows.things,
    effects: tables.effects.things,
    gap,
  };
}

interface Tables {
  readonly model: Model;
  readonly texts: TextStore;
  readonly lists: PackedLists;
  readonly tables: Store<BundleTable>;
  readonly cells: Store<BundleCell>;
  readonly rows: Store<BundleRow>;
  readonly effects: Store<Effect>;
  /** Cells by occasion and rules, so that a stretch in which nothing changes costs nothing. */
  readonly done: Map<string, number>;
  /** Rows by the form and the rules that match. */
  readonly built: Map<string, number>;
}

function compileDay(tables: Tables, day: string | undefined): BundleTable {
  const { actions, forms } = tables.model.platform;
  const cells = [...actions.keys()].flatMap((action) =>
    [...forms.keys()].map((form) => compileCell(tables, { action, form }, day)),
  );
  return { post: compileCell(tables, "post", day), cells };
}

/** Stores a row as a bundle has it. */
function keepRow({ lists, rows, effects }: Tables, row: RowMasks): number {
  return keep(
    rows,
    packRow(lists, row, (effect) => keep(effects, effect)),
  );
}

/** The same rules say the same together of a form, in whichever case they match; of author's acts a little more. */
function findRow(tables: Tables, matching: readonly number[], occasion: Occasion): number {
  const { model, built } = tables;
  const byAuthor = occasion !== "post" && model.platform.actions[occasion.action]?.byAuthor === true;
  const key = `${occasion === "post" ? "post" : occasion.form} ${byAuthor} ${matching.join(" ")}`;
  const number = built.get(key) ?? keepRow(tables, buildRow(tables, mergeOnce(model, matching, occasion), occasion));
  built.set(key, number);
  return number;
}

/** Whether an act of which no rule speaks is refused because of the form alone: all other refusals need no cell. */
function isRefusedThere({ platform }: Model, occasion: Occasion): boolean {
  return occasion !== "post" && findOtherwise(platform, occasion.form)?.forms !== undefined;
}

function compileCell(tables: Tables, occasion: Occasion, day: string | undefined): number {
  const { model } = tables;
  const rules = findRules(model, occasion, day);
  if (rules.length === 0 && !isRefusedThere(model, occasion)) {
    return -1;
  }
  const key = JSON.stringify([occasion, rules]);
  const known = tables.done.get(key);
  if (known !== undefined) {
    return known;
  }
  const speaking = rules.flatMap((index) => model.rules[index] ?? []);
  const all = collectAsks(speaking, model);
  // What has only one answer need not be asked.
  const asks = all.every(({ size }) => size > 1) ? all : all.filter(({ size }) => size > 1);
  const cases = createCases(asks, model);
  const { kinds, matching } = sortCases(model, cases, speaking);
  const found = matching.map((indices) => findRow(tables, indices, occasion));
  const rows = Array.from(kinds, (kind) => found[kind] ?? -1);
  const cell = keep(tables.cells, packCell(tables.lists, { asks, rows }));
  tables.done.set(key, cell);
  return cell;
}
