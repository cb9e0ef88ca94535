import * as fc from "fast-check";
import { expect, it } from "vitest";
import { randomPlatform, writePlatform } from "../../core/test/random-platform.ts";
import { generateExamples } from "../src/generate/generate-examples.ts";
import { testPlatform } from "../src/test-platform.ts";
import { compileApart } from "./compile-text.ts";

const runs = Math.min(Number(process.env["WAFT_RUNS"] ?? 15), 300);

it("generated examples of any platform are read and pass, and notice the changes that they were generated for", () => {
  fc.assert(
    fc.property(randomPlatform, (random) => {
      const platform = writePlatform(random);
      const { model, bundle } = compileApart(platform);
      const made = generateExamples({ model, bundle, isOwn: () => true });
      const again = compileApart(`${platform}\n${made.examples.join("\n")}`);
      const { examples, coverage, mutation } = testPlatform(again, { mutate: true });
      expect(examples.filter(({ verdict }) => verdict !== "passed")).toEqual([]);
      expect(coverage?.rules.decided).toBe(made.rules.decided);
      expect(mutation?.killed).toBe(made.changes.noticed);
    }),
    { numRuns: runs },
  );
});
