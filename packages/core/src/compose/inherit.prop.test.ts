import type { Bundle, BundleRow, BundleSpan } from "@waft/runtime";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { countRuns } from "../../test/count-runs.ts";
import { compileText } from "../../test/compile-text.ts";
import { randomPlatform, writePlatform } from "../../test/random-platform.ts";
import { compilePlatform, type CompiledPlatform } from "../compile-platform.ts";
import { createReader } from "../syntax/parse-file.ts";
import { createMemoryHost } from "../testing/memory-host.ts";

const reader = createReader();

function extend(village: string, asOf = ""): CompiledPlatform {
  const main = `waft 1\nplatform board "Board" extends village ${asOf}\nuse "./village.waft"\n`;
  const host = createMemoryHost({ "main.waft": main, "village.waft": village });
  return compilePlatform({ entry: "main.waft", host, reader });
}

it("a platform that extends another and says nothing answers as that one does", () => {
  fc.assert(
    fc.property(randomPlatform, (platform) => {
      const text = writePlatform(platform);
      const { bundle } = compileText(text);
      const extended = extend(text).bundle;
      const { texts, hash: _hash, platform: _platform, title: _title, ...said } = bundle;
      expect(extended).toMatchObject(said);
      expect(JSON.stringify(extended?.texts)).toBe(JSON.stringify(texts).replace("Village", "Board"));
    }),
    { numRuns: countRuns(60) },
  );
});

const days = fc.constantFrom("2014-12-31", "2015", "2016-05", "2016-06", "2016-12-31", "2017");

it("as of a day, it answers on every day as the other one does on that day", () => {
  fc.assert(
    fc.property(randomPlatform, days, (platform, day) => {
      const text = writePlatform(platform);
      const { bundle } = compileText(text);
      const extended = extend(text, `as of ${day}`).bundle;
      expect(extended?.spans).toHaveLength(1);
      const first = `${day}-01-01`.slice(0, 10);
      const span = bundle.spans.findLast(({ from = "" }) => from <= first);
      const describe = (
        { tables, cells, rows, effects, gap, rules, restorable }: Bundle,
        of: BundleSpan | undefined,
      ): unknown => {
        const describeRow = (row: BundleRow | undefined): unknown => ({
          ...row,
          effects: row?.effects.map((effect) => effects[effect]),
        });
        return {
          cells: tables[of?.table ?? -1]?.cells.map((cell) => ({
            ...cells[cell],
            rows: cells[cell]?.rows.map((row) => describeRow(rows[row])),
          })),
          gap: describeRow(rows[gap]),
          rules: rules.map(({ name }) => name),
          restorable,
        };
      };
      expect(extended && describe(extended, extended.spans[0])).toEqual(describe(bundle, span));
    }),
    { numRuns: countRuns(60) },
  );
});
