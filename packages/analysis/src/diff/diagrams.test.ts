import * as fc from "fast-check";
import { expect, it } from "vitest";
import { createDiagrams, readRestricted, type Diagram, type Values } from "./diagrams.ts";

const variables = [
  { at: 0, size: 2 },
  { at: 2, size: 3 },
  { at: 5, size: 2 },
];

/** Every way to set the variables. */
const ways = [0, 1].flatMap((first) =>
  [0, 1, 2].flatMap((second) => [0, 1].map((third): Values => [first, undefined, second, undefined, undefined, third])),
);

const ends = fc.array(fc.nat(2), { minLength: ways.length, maxLength: ways.length });

function find(values: Values): number {
  return ways.findIndex((way) => variables.every(({ at }) => way[at] === values[at]));
}

it("what is made of diagrams is what is made of each end", () => {
  fc.assert(
    fc.property(ends, ends, (mine, theirs) => {
      const diagrams = createDiagrams();
      const draw = (list: readonly number[]): Diagram => diagrams.draw(variables, (values) => list[find(values)] ?? 0);
      const [a, b] = [diagrams.select(draw(mine), [1, 2]), diagrams.select(draw(theirs), [2])];
      const read = (diagram: Diagram): readonly number[] => ways.map((way) => readRestricted(diagrams, diagram, way));
      expect(read(draw(mine))).toEqual(mine);
      expect(read(diagrams.intersect(a, b))).toEqual(mine.map((one, way) => Number(one > 0 && theirs[way] === 2)));
      expect(read(diagrams.unite(a, b))).toEqual(mine.map((one, way) => Number(one > 0 || theirs[way] === 2)));
      expect(read(diagrams.subtract(a, b))).toEqual(mine.map((one, way) => Number(one > 0 && theirs[way] !== 2)));
      expect(diagrams.count(a, variables)).toBe(mine.filter((one) => one > 0).length);
      expect(new Set(diagrams.listEnds(draw(mine)))).toEqual(new Set(mine));
      expect(read(diagrams.project(a, 5))).toEqual(
        mine.map((one, way) => Number(one > 0 || (mine[way % 2 === 0 ? way + 1 : way - 1] ?? 0) > 0)),
      );
    }),
  );
});

it("what does not depend on a variable does not ask it, and counts its values", () => {
  const diagrams = createDiagrams();
  const set = diagrams.draw(variables, (values) => Number(values[2] === 1));
  expect(diagrams.open(set)?.at).toBe(2);
  expect(diagrams.count(set, variables)).toBe(4);
});
