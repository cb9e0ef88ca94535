import * as fc from "fast-check";
import { expect, it } from "vitest";
import { compileText } from "../../test/compile-text.ts";
import { countRuns } from "../../test/count-runs.ts";
import { randomPlatform, writePlatform } from "../../test/random-platform.ts";
import { compareRows } from "./compare-rows.ts";

it("the interpreter and every row of the table agree on random platforms, whatever is held before", () => {
  fc.assert(
    fc.property(randomPlatform, (platform) => {
      const { bundle, model } = compileText(writePlatform(platform));
      expect(compareRows(model, bundle).disagreements).toEqual([]);
    }),
    { numRuns: countRuns(6) },
  );
});
