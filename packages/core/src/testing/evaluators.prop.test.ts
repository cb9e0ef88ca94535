import * as fc from "fast-check";
import { expect, it } from "vitest";
import { compileText } from "../../test/compile-text.ts";
import { countRuns } from "../../test/count-runs.ts";
import { randomPlatform, writePlatform } from "../../test/random-platform.ts";
import { compareEvaluators } from "./compare-evaluators.ts";

const days = ["2014-01-01", "2016-03-01", "2018-01-01"];

it("the interpreter and the table agree on every post and every chain of random platforms", () => {
  fc.assert(
    fc.property(randomPlatform, (platform) => {
      const { bundle, model } = compileText(writePlatform(platform));
      const compared = compareEvaluators(model, bundle, { days, hops: 2 });
      expect(compared.disagreements).toEqual([]);
      expect(compared.acts).toBeGreaterThan(0);
    }),
    { numRuns: countRuns(40) },
  );
});

it("the same rules give the same bytes", () => {
  fc.assert(
    fc.property(randomPlatform, (platform) => {
      const text = writePlatform(platform);
      expect(JSON.stringify(compileText(text).bundle)).toBe(JSON.stringify(compileText(text).bundle));
    }),
    { numRuns: 20 },
  );
});
