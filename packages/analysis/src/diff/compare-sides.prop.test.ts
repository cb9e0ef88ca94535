import { findTable } from "@waft/runtime/internal";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { randomPlatform, writePlatform } from "../../../core/test/random-platform.ts";
import { compileText } from "../../test/compile-text.ts";
import { countStates } from "../../test/count-states.ts";
import { countRuns } from "../../test/random-question.ts";
import { compareSides } from "./compare-sides.ts";

const platforms = fc.tuple(randomPlatform, randomPlatform, fc.boolean());
const days = fc.constantFrom("2014-01-01", "2016-03-01", "2018-01-01");

it("counts exactly the states that differ, of all, as trying everything does", () => {
  const seen = { differing: 0, all: 0 };
  fc.assert(
    fc.property(platforms, fc.tuple(days, days), ([one, other, same], [dayA, dayB]) => {
      const bundle = compileText(writePlatform(one)).bundle;
      const another = same ? bundle : compileText(writePlatform(other)).bundle;
      const a = { bundle, day: dayA, table: findTable(bundle, dayA) };
      const b = { bundle: another, day: dayB, table: findTable(another, dayB) };
      const compared = compareSides(a, b);
      const found = "tooLarge" in compared ? [] : compared.found;
      const mine = found.map(({ action, form, aspect, part, differing, all }) => [
        `${action} ${form} ${aspect} ${part}`,
        { differing, all },
      ]);
      const counts = countStates([bundle, another], [a.table, b.table]);
      expect(Object.fromEntries(mine)).toEqual(Object.fromEntries(counts));
      for (const { differing, all } of counts.values()) {
        seen.differing += differing;
        seen.all += all;
      }
    }),
    { numRuns: countRuns(8) },
  );
  expect(seen.differing).toBeGreaterThan(0);
  expect(seen.all).toBeGreaterThan(seen.differing);
});
