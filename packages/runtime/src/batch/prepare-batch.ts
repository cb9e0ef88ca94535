import type { Bundle, BundleAttribute } from "../bundle.ts";
import { findTable } from "../walk/find-table.ts";
import { wordsFor } from "../part-set.ts";
import type { Problem, Problems } from "../problem.ts";
import { readDay } from "../read-day.ts";
import { openBundle } from "../table/open-bundle.ts";
import type { OpenBundle } from "../table/table.ts";
import type { Batch, BatchSetting, BatchTable } from "./batch.ts";
import { firstAttribute, flattenCells, type CellTable, type FlatCells } from "./flatten-cells.ts";
import { flattenDirect } from "./flatten-direct.ts";
import { flattenParts } from "./flatten-parts.ts";
import { flattenRows, recordWidth } from "./flatten-rows.ts";

/**
 * Flattens a platform as it is on one day, once, for any number of calls of `evaluate`. Never throws: what is no bundle,
 * loaded or not, is a problem.
 *
 * @param asOf - `2016`, `2016-03` or `2016-03-14`, the first day counts; without it today (UTC)
 */
export function prepareBatch(platform: Bundle, asOf?: string): { readonly batch: Batch } | Problems {
  const day = readAsked(asOf);
  if (day === undefined) {
    return refuse({ code: "not-a-date", name: asOf });
  }
  try {
    return flatten(openBundle(platform), day);
  } catch {
    // Only a bundle that was not loaded lacks what every bundle has.
    return refuse({ code: "not-a-bundle", reason: "fit", place: "bundle" });
  }
}

/** The day that is asked for; undefined when it is none. */
function readAsked(asOf: unknown): string | undefined {
  if (asOf === undefined) {
    return new Date().toISOString().slice(0, 10);
  }
  return typeof asOf === "string" ? readDay(asOf) : undefined;
}

function flatten(bundle: OpenBundle, day: string): { readonly batch: Batch } | Problems {
  const cells = flattenCells(bundle, findTable(bundle, day), recordWidth(wordsFor(bundle.parts.length)));
  if (cells === undefined || bundle.rows[bundle.gap] === undefined) {
    return refuse({ code: "not-a-bundle", reason: "fit", place: cells === undefined ? "bundle.cells" : "bundle.gap" });
  }
  return { batch: createBatch(bundle, day, createTable(bundle, cells)) };
}

function refuse(problem: Problem): Problems {
  return { problems: [problem] };
}

function createBatch(bundle: Bundle, day: string, table: BatchTable): Batch {
  const names = (some: readonly { readonly name: string }[]): readonly string[] => some.map(({ name }) => name);
  return {
    day,
    words: wordsFor(bundle.parts.length),
    parts: names(bundle.parts),
    forms: names(bundle.forms),
    actions: names(bundle.actions),
    actors: bundle.actors,
    postSettings: bundle.attributes.filter(({ of }) => of === "post").map(describeSetting),
    actSettings: bundle.attributes.filter(({ of }) => of !== "post").map(describeSetting),
    counters: names(bundle.counters),
    copies: bundle.copies === true,
    table,
  };
}

function describeSetting({ name, values }: BundleAttribute): BatchSetting {
  return { name, values };
}

function createTable(bundle: OpenBundle, { table: cells, rows }: FlatCells): BatchTable {
  const { attributes, actions, counters } = bundle;
  const numbered = attributes.map((attribute, index) => ({ attribute, slot: firstAttribute + index }));
  const ofPost = numbered.filter(({ attribute }) => attribute.of === "post");
  const ofAct = numbered.filter(({ attribute }) => attribute.of !== "post");
  const counterSlot = firstAttribute + attributes.length;
  const partSlot = counterSlot + counters.length;
  const flat = flattenRows(bundle, rows, wordsFor(bundle.parts.length));
  const byAuthor = Uint8Array.from(actions.map((action) => Number(action.byAuthor === true)));
  const slots = partSlot + cells.askedParts.length;
  return {
    cells,
    direct: flattenDirect({
      cells,
      rows: flat,
      byAuthor,
      slots,
      ofPost: [
        { slot: 0, size: bundle.actors.length },
        ...ofPost.map(({ attribute, slot }) => ({ slot, size: attribute.values.length })),
        ...Array.from(cells.askedParts, (_, at) => ({ slot: partSlot + at, size: 2 })),
      ].filter(({ size }) => size !== 1),
      asksCounters: cells.cells.some((slot, at) => isAskedSlot(cells, at) && slot >= counterSlot && slot < partSlot),
    }),
    rows: flat,
    parts: flattenParts(bundle),
    byAuthor,
    postSlots: Int32Array.from(ofPost.map(({ slot }) => slot)),
    postSizes: Int32Array.from(ofPost.map(({ attribute }) => attribute.values.length)),
    actSlots: Int32Array.from(ofAct.map(({ slot }) => slot)),
    actSizes: Int32Array.from(ofAct.map(({ attribute }) => attribute.values.length)),
    actHas: markSettings(
      ofAct.map(({ attribute }) => attribute),
      actions.length,
    ),
    counterSlot,
    counterMost: Int32Array.from(counters.map(({ most }) => most)),
    partSlot,
    slots,
    postForm: bundle.post,
  };
}

/** For each of some actions which settings it has: 1 where it does. Those of viewers are there at every one. */
function markSettings(attributes: readonly BundleAttribute[], actions: number): Uint8Array {
  const count = attributes.length;
  const ofViewers = Uint8Array.from(attributes, ({ of }) => Number(of === "viewer"));
  const has = new Uint8Array(actions * count);
  for (let at = 0; at < has.length; at += count) {
    has.set(ofViewers, at);
  }
  for (const [at, { actions: some = [] }] of attributes.entries()) {
    for (const action of some) {
      has[action * count + at] = 1;
    }
  }
  return has;
}

/** Whether a place in `cells` is that of a slot, rather than of a radix or of the first row. */
function isAskedSlot({ asks }: CellTable, at: number): boolean {
  return (at % (1 + 2 * asks)) % 2 === 1;
}
