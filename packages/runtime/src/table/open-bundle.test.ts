import * as fc from "fast-check";
import { expect, it } from "vitest";
import { loadVillage } from "../../test/load-village.ts";
import type { Bundle } from "../bundle.ts";
import { openBundle } from "./open-bundle.ts";
import { replaceTables } from "./pack-tables.ts";
import type { Planes, RowMasks } from "./table.ts";

const village = openBundle(loadVillage());
const { parts, audiences, rules } = village;

it("what is opened and packed again is what it was", () => {
  const { rows, cells, effects } = village;
  const again = replaceTables(village, {});
  const tell = (bundle: Bundle): unknown =>
    bundle.rows.map((row) => ({ ...row, effects: row.effects.map((effect) => bundle.effects[effect]) }));
  expect(tell(openBundle(again))).toEqual(tell({ ...village, rows, effects }));
  expect(again.cells).toEqual(cells.map(({ slots, rows: answers }) => ({ slots, rows: answers })));
});

it("an opened bundle is opened once, and is open", () => {
  expect(openBundle(village)).toBe(village);
});

const set = fc.nat({ max: 2 ** parts.length - 1 }).map((word) => [word]);
const planes: fc.Arbitrary<Planes> = fc.tuple(set, set, set, set);
const persons = fc.option(fc.oneof(fc.constant("chosen" as const), fc.constant([]), fc.constant([0])), {
  nil: undefined,
});

/** Any masks at all, also those that no rule makes. */
const masks: fc.Arbitrary<RowMasks> = fc
  .record({
    outcome: fc.constantFrom("shown" as const, "gone" as const, "becomes" as const),
    audiences: fc.subarray([...audiences.keys()]),
    empty: set,
    add: set,
    allow: set,
    again: set,
    capLo: planes,
    capHi: planes,
    yes: set,
    open: set,
    keep: set,
    copyAgain: set,
    raise: set,
    countsFor: persons,
    tells: persons,
    decider: fc.nat({ max: rules.length - 1 }),
  })
  .map(({ yes, open, keep, copyAgain, raise, countsFor, tells, decider, ...row }): RowMasks => ({
    ...row,
    copying: { yes, open: open.map((word, at) => word & ~(yes[at] ?? 0)), keep, again: copyAgain },
    ...(raise.some((word) => word > 0) ? { raise } : {}),
    ...(countsFor === undefined ? {} : { countsFor }),
    ...(tells === undefined ? {} : { tells }),
    rules: [decider],
    decides: row.add.some((word) => word > 0) ? [{ rule: decider, parts: row.add }] : [],
  }));

it("no mask loses a bit when it is packed, whatever it holds", () => {
  fc.assert(
    fc.property(masks, (row) => {
      const packed: Bundle = replaceTables({ ...village, copies: true }, { rows: [row] });
      expect(openBundle(packed).rows[0]).toMatchObject(row);
    }),
  );
});
