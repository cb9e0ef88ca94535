import { expect, it } from "vitest";
import type { Bundle, BundleCell, BundleRow } from "../bundle.ts";
import { loadBundle } from "../load/load-bundle.ts";
import { hashBundle } from "../load/hash-bundle.ts";
import { listSlots } from "../table/list-slots.ts";
import { evaluate } from "./evaluate.ts";
import { prepareBatch } from "./prepare-batch.ts";

function list<Item>(length: number, item: (at: number) => Item): readonly Item[] {
  return Array.from({ length }, (_, at) => item(at));
}

type Large = Partial<Pick<Bundle, "attributes" | "audiences" | "cells" | "tables">> & {
  readonly parts?: number;
  readonly actions?: number;
  readonly forms?: number;
  readonly rows?: number;
  readonly row?: Partial<BundleRow>;
};

/** A bundle that says nothing, with very much of something; it was loaded, and so it fits together. */
function makeLarge({ parts = 1, actions = 1, forms = 1, rows = 1, row = {}, ...more }: Large): Bundle {
  const none = list(Math.ceil(parts / 32), () => 0);
  const said: BundleRow = {
    told: { outcome: "shown", audiences: [], header: null, countsFor: null, tells: null },
    form: 0,
    rules: [],
    brings: none,
    effects: list(parts, () => 0),
    deciders: list(parts, () => -1),
    ...row,
  };
  const bundle: Omit<Bundle, "slots" | "hash"> = {
    waft: 1,
    platform: "large",
    parts: list(parts, (at) => ({
      name: `p${at}`,
      parent: -1,
      along: none,
      person: false,
      always: false,
      ofPost: true,
    })),
    forms: list(forms, (at) => ({ name: `f${at}` })),
    actions: list(actions, (at) => ({ name: `a${at}` })),
    groups: [],
    actors: ["member"],
    audiences: [],
    attributes: [],
    counters: [],
    rules: list(parts, (at) => ({
      name: `r${at}`,
      told: { from: null, until: null, sources: [], standing: "unsourced", stale: false },
      cites: [],
    })),
    sources: [],
    spans: [{ table: 0 }],
    tables: [{ post: -1, cells: list(actions * forms, () => 0) }],
    cells: [{ slots: [], rows: [0] }],
    rows: list(rows, () => said),
    effects: [[1023, 0, 0, 0, 1023, 0, 0]],
    post: 0,
    gap: 0,
    restorable: none,
    always: none,
    texts: { en: [] },
    ...more,
  };
  const whole = { ...bundle, slots: listSlots(bundle), hash: "" };
  const loaded = loadBundle({ ...whole, hash: hashBundle(whole) });
  if ("problems" in loaded) {
    throw new Error(loaded.problems[0]?.place);
  }
  return loaded.bundle;
}

const places = 256 * 128;
const values = list(1000, (at) => `v${at}`);
const oneByOne = list(512, (at) => at);
const bare: BundleCell = { slots: [], rows: [0] };

const large: Readonly<Record<string, () => Large>> = {
  "one cell of a million answers at every place": () => ({
    actions: 256,
    forms: 128,
    attributes: [
      { name: "x", of: "viewer", values },
      { name: "y", of: "viewer", values },
    ],
    cells: [{ slots: [2, 3], rows: list(1_000_000, () => 0) }],
  }),
  "one cell of many that asks very much of which there is one value alone": () => ({
    actions: 256,
    forms: 128,
    attributes: list(50_000, (at) => ({ name: `x${at}`, of: "post", values: ["v"] })),
    cells: [{ slots: list(50_000, (at) => at + 2), rows: [0] }, ...list(places - 1, () => bare)],
    tables: [{ post: -1, cells: list(places, (at) => at) }],
  }),
  "rows of which every part was decided by another rule": () => ({
    parts: 512,
    rows: 1000,
    row: { deciders: oneByOne },
  }),
  "a row that names very many audiences": () => ({
    audiences: list(60_000, (at) => ({ name: `d${at}` })),
    row: {
      told: {
        outcome: "shown",
        audiences: list(60_000, (at) => `d${at}`),
        header: null,
        countsFor: null,
        tells: null,
      },
    },
  }),
  "very many settings of every action": () => ({
    actions: 256,
    attributes: list(150_000, (at) => ({ name: `x${at}`, of: "viewer", values: ["v", "w"] })),
  }),
};

it.each(Object.entries(large))("a bundle is prepared in the time that it takes to go through it: %s", (_, make) => {
  const bundle = makeLarge(make());
  const start = process.cpuUsage();
  const prepared = prepareBatch(bundle, "2020");
  if ("problems" in prepared) {
    throw new Error(prepared.problems[0]?.code);
  }
  const { batch } = prepared;
  const chains = { starts: Uint32Array.of(0, 2), posts: Uint32Array.of(0), actions: Uint16Array.of(0, 0) };
  expect(evaluate(batch, { posts: { parts: new Uint32Array(batch.words) }, chains })).toHaveProperty("result");
  const { user, system } = process.cpuUsage(start);
  // Going through every pair of things takes ten times as long and more.
  expect((user + system) / 1000).toBeLessThan(4000);
});
