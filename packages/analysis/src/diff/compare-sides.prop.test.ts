import type { Bundle } from "@waft/runtime";
import { findTable, openBundle } from "@waft/runtime/internal";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { randomPlatform, writePlatform } from "../../../core/test/random-platform.ts";
import { compileText } from "../../test/compile-text.ts";
import { countStates } from "../../test/count-states.ts";
import { countRuns } from "../../test/random-question.ts";
import { village } from "../../test/village.ts";
import { compareSides } from "./compare-sides.ts";

/** Counts in both ways: as sides are compared, and by trying everything. */
function countTwice(bundles: readonly [Bundle, Bundle], days: readonly [string, string]): Counted {
  const [one, other] = bundles;
  const a = { bundle: openBundle(one), day: days[0], table: findTable(one, days[0]) };
  const b = { bundle: openBundle(other), day: days[1], table: findTable(other, days[1]) };
  const compared = compareSides(a, b);
  const found = "tooLarge" in compared ? [] : compared.found;
  const mine = found.map(({ action, form, aspect, part, differing, all }): [string, Count] => [
    `${action} ${form} ${aspect} ${part}`,
    { differing, all },
  ]);
  return { mine: new Map(mine), tried: countStates([one, other], [a.table, b.table]) };
}

interface Count {
  readonly differing: number;
  readonly all: number;
}

interface Counted {
  readonly mine: ReadonlyMap<string, Count>;
  readonly tried: ReadonlyMap<string, Count>;
}

const platforms = fc.tuple(randomPlatform, randomPlatform, fc.boolean());
const days = fc.constantFrom("2014-01-01", "2016-03-01", "2018-01-01");

it("counts exactly the states that differ, of all, as trying everything does", () => {
  const seen = { differing: 0, all: 0 };
  fc.assert(
    fc.property(platforms, fc.tuple(days, days), ([one, other, same], [dayA, dayB]) => {
      const bundle = compileText(writePlatform(one)).bundle;
      const another = same ? bundle : compileText(writePlatform(other)).bundle;
      const { mine, tried } = countTwice([bundle, another], [dayA, dayB]);
      expect(Object.fromEntries(mine)).toEqual(Object.fromEntries(tried));
      for (const { differing, all } of tried.values()) {
        seen.differing += differing;
        seen.all += all;
      }
    }),
    // One pair in ten does not differ anywhere: of eight, some do.
    { numRuns: Math.max(8, countRuns(8)) },
  );
  expect(seen.differing).toBeGreaterThan(0);
  expect(seen.all).toBeGreaterThan(seen.differing);
});

it("kinds of posts that fare alike are each counted", () => {
  const told = `
rule like-of-a-card refines like-of-share {
  on like of share when post has card
  counts for author
  source leaflet
}
`;
  const { bundle } = compileText(`${village}${told}`);
  const { mine, tried } = countTwice([bundle, bundle], ["2016-03-01", "2020-01-01"]);
  expect(Object.fromEntries(mine)).toEqual(Object.fromEntries(tried));
  expect([...mine.values()].some(({ differing }) => differing > 1)).toBe(true);
});
