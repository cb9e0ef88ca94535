import type { BundleCell } from "@waft/runtime";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { compileText } from "../../test/compile-text.ts";
import { describeTable } from "./describe-table.ts";

const { bundle } = compileText(`waft 1
platform village "Village"
use social
posts have text, image
rule like { on like of post shows it to followers keeps everything }
rule send { on send of post shows nothing }
rule share { on share of post shows it to followers loses everything }
`);

/** How many values there are of each thing that cells ask here; the last is asked in vain. */
const sizes = [1, 2, 3, 1, 2, 3, 2];
const vain = sizes.length - 1;

const randomCell = fc.uniqueArray(fc.nat(vain - 1), { maxLength: 3 }).chain((slots) => {
  const count = countCases(slots);
  const rows = fc.array(fc.nat(bundle.rows.length - 1), { minLength: count, maxLength: count });
  return rows.map((answers): BundleCell => ({ slots, rows: answers }));
});

function countCases(slots: readonly number[]): number {
  return slots.reduce((product, slot) => product * (sizes[slot] ?? 1), 1);
}

function describe(cell: BundleCell): string | undefined {
  const described = describeTable({
    ...bundle,
    slots: sizes,
    cells: [cell],
    tables: [{ post: 0, cells: [] }],
    spans: [{ table: 0 }],
  });
  return described.spans[0]?.answers;
}

/** The same cell, which asks one thing more at some place, and answers alike whatever is said. */
function askInVain({ slots, rows }: BundleCell, place: number): BundleCell {
  const size = sizes[vain] ?? 1;
  const radix = countCases(slots.slice(place));
  const answers = Array.from({ length: rows.length * size }, (_, at) => {
    const above = Math.floor(at / (radix * size));
    return rows[above * radix + (at % radix)] ?? -1;
  });
  return { slots: slots.toSpliced(place, 0, vain), rows: answers };
}

it("a cell that answers one case otherwise is described otherwise", () => {
  fc.assert(
    fc.property(randomCell, fc.nat(), fc.integer({ min: 1, max: bundle.rows.length - 1 }), (cell, some, more) => {
      const at = some % cell.rows.length;
      const other = ((cell.rows[at] ?? 0) + more) % bundle.rows.length;
      expect(describe({ ...cell, rows: cell.rows.with(at, other) })).not.toBe(describe(cell));
    }),
    { numRuns: 300 },
  );
});

it("a cell that asks what makes no difference is described as the one that does not", () => {
  fc.assert(
    fc.property(randomCell, fc.nat(), (cell, some) => {
      expect(describe(askInVain(cell, some % (cell.slots.length + 1)))).toBe(describe(cell));
    }),
    { numRuns: 300 },
  );
});
