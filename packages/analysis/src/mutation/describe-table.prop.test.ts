import type { BundleAsk, BundleCell } from "@waft/runtime";
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

const asks = fc
  .uniqueArray(fc.nat(5), { maxLength: 3 })
  .chain((counters) =>
    fc.tuple(
      ...counters.map((counter) => fc.record({ counter: fc.constant(counter), size: fc.integer({ min: 1, max: 3 }) })),
    ),
  )
  .map((all) => all.map(({ counter, size }): BundleAsk => ({ ask: "counter", counter, size })));

const randomCell = asks.chain((all) => {
  const count = countCases(all);
  const rows = fc.array(fc.nat(bundle.rows.length - 1), { minLength: count, maxLength: count });
  return rows.map((answers): BundleCell => ({ asks: all, rows: answers }));
});

function countCases(all: readonly BundleAsk[]): number {
  return all.reduce((product, { size }) => product * size, 1);
}

function describe(cell: BundleCell): string | undefined {
  const described = describeTable({
    ...bundle,
    cells: [cell],
    tables: [{ post: 0, cells: [] }],
    spans: [{ table: 0 }],
  });
  return described.spans[0]?.answers;
}

/** The same cell, which asks one thing more at some place, and answers alike whatever is said. */
function askInVain({ asks: all, rows }: BundleCell, place: number): BundleCell {
  const vain: BundleAsk = { ask: "counter", counter: 9, size: 2 };
  const radix = countCases(all.slice(0, place));
  const count = rows.length * vain.size;
  const answers = Array.from({ length: count }, (_, at) => {
    const above = Math.floor(at / (radix * vain.size));
    return rows[above * radix + (at % radix)] ?? -1;
  });
  return { asks: all.toSpliced(place, 0, vain), rows: answers };
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
      expect(describe(askInVain(cell, some % (cell.asks.length + 1)))).toBe(describe(cell));
    }),
    { numRuns: 300 },
  );
});
