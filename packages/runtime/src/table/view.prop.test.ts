import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { BundlePart } from "../bundle.ts";
import { levelNames } from "../level-names.ts";
import { createPartSet, hasPart } from "../part-set.ts";
import type { Planes } from "./table.ts";
import { mapPlanes, readLevel, settleTree } from "./view.ts";

const count = 40;

/** A forest in which parents stand before their children, over more than one word of 32 bits. */
const forest: fc.Arbitrary<readonly Pick<BundlePart, "parent">[]> = fc
  .array(fc.nat(), { minLength: count, maxLength: count })
  .map((picks) => picks.map((pick, index) => ({ name: `p${index}`, parent: (pick % (index + 1)) - 1 })));

const heights = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: count, maxLength: count });

function writePlanes(levels: readonly number[]): Planes {
  const plane = (height: number): readonly number[] =>
    createPartSet(
      levels.flatMap((level, part) => (level >= height ? [part] : [])),
      count,
    );
  return [plane(1), plane(2), plane(3), plane(4)];
}

function readHeights(planes: Planes): readonly number[] {
  return Array.from({ length: count }, (_, part) => levelNames.indexOf(readLevel(planes, part)));
}

it("planes hold any level of any part", () => {
  fc.assert(
    fc.property(heights, (levels) => {
      expect(readHeights(writePlanes(levels))).toEqual(levels);
    }),
  );
});

it("keeping only what two planes share takes the lower level of each part", () => {
  fc.assert(
    fc.property(heights, heights, (one, other) => {
      const caps = writePlanes(other);
      const lower = mapPlanes(writePlanes(one), (word, plane, index) => word & (caps[plane]?.[index] ?? 0));
      expect(readHeights(lower)).toEqual(one.map((level, part) => Math.min(level, other[part] ?? 0)));
    }),
  );
});

it("a settled tree has no part above its parent, where a cut parent counts as whole", () => {
  fc.assert(
    fc.property(forest, heights, (parts, levels) => {
      const expected: number[] = [];
      for (const [part, { parent }] of parts.entries()) {
        const above = parent < 0 ? 4 : (expected[parent] ?? 0);
        expected.push(Math.min(levels[part] ?? 0, above === 3 ? 4 : above));
      }
      expect(readHeights(settleTree(writePlanes(levels), parts))).toEqual(expected);
    }),
  );
});

it("settling a settled tree changes nothing", () => {
  fc.assert(
    fc.property(forest, heights, (parts, levels) => {
      const once = settleTree(writePlanes(levels), parts);
      expect(settleTree(once, parts)).toEqual(once);
    }),
  );
});

it("a set of parts holds just the parts it was made of", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: count - 1 })), (parts) => {
      const set = createPartSet(parts, count);
      expect(Array.from({ length: count }, (_, part) => part).filter((part) => hasPart(set, part))).toEqual(
        parts.toSorted((a, b) => a - b),
      );
    }),
  );
});
