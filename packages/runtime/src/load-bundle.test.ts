import * as fc from "fast-check";
import { expect, it } from "vitest";
import { readVillage } from "../test/load-village.ts";
import { loadBundle } from "./load-bundle.ts";
import { trace } from "./trace.ts";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

function isJson(value: unknown): value is Json {
  return value !== undefined && typeof value !== "function";
}

function village(): Json {
  const value = readVillage();
  if (!isJson(value)) {
    throw new Error("The fixture is no JSON.");
  }
  return value;
}

/** The same value with something else at one place in it. */
function replaceAt(value: Json, way: readonly (string | number)[], other: Json): Json {
  const [first, ...rest] = way;
  if (first === undefined) {
    return other;
  }
  if (Array.isArray(value)) {
    const items: readonly Json[] = value;
    return items.map((item, index) => (index === first ? replaceAt(item, rest, other) : item));
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    const entries = Object.entries<Json>(value);
    const known = entries.some(([key]) => key === first);
    return Object.fromEntries([
      ...entries.map(([key, item]): [string, Json] => [key, key === first ? replaceAt(item, rest, other) : item]),
      ...(known ? [] : [[String(first), other] satisfies [string, Json]]),
    ]);
  }
  return other;
}

/** Every place in a value. */
function listPlaces(value: Json, way: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) {
    return [way];
  }
  const inside = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [way, ...inside.flatMap(([key, item]: [string | number, Json]) => listPlaces(item, [...way, key]))];
}

function refusal(value: unknown): string | undefined {
  const loaded = loadBundle(value);
  return "problems" in loaded ? loaded.problems[0]?.message : undefined;
}

it("a bundle is taken as it is", () => {
  const value = village();
  const loaded = loadBundle(value);
  expect("bundle" in loaded && loaded.bundle).toBe(value);
});

it.each([[null], [1], ["bundle"], [[]], [{}], [{ waft: 2 }], [undefined], [() => 1]])(
  "what is no bundle at all is refused: %j",
  (value) => {
    expect(refusal(value)).toMatch(/^This is not a bundle of Waft, version 1/u);
  },
);

it.each<[string, (string | number)[], Json]>([
  ["another version", ["waft"], 2],
  ["a field that nobody knows", ["code"], "alert(1)"],
  ["a list that is none", ["rows"], { length: 3 }],
  ["an index that is no whole number", ["spans", 0, "post"], 0.5],
  ["a word wider than 32 bits", ["restorable", 0], 2 ** 32],
  ["a name that is no name", ["parts", 0, "name"], "__proto__"],
])("the shape is checked: %s", (_, way, other) => {
  expect(refusal(replaceAt(village(), way, other))).toMatch(/^This is not a bundle of Waft, version 1/u);
});

it.each<[string, (string | number)[], Json, string]>([
  ["no form 'post'", ["forms", 0, "name"], "note", "the form 'post' or the actors are missing"],
  ["nobody acts", ["actors"], [], "the form 'post' or the actors are missing"],
  ["a circle of parts", ["parts", 0, "parent"], 0, "a part stands before its parent"],
  ["a group of what is not there", ["groups", 0, "actions", 0], 99, "names an action that is not there"],
  ["a source that is not there", ["rules", 0, "sources", 0], 99, "a rule names a source that is not there"],
  ["an attribute without values", ["attributes", 0, "values"], [], "an attribute has no values"],
  ["a first span with a day", ["spans", 0, "from"], "1000-01-01", "there is no span before every date"],
  ["spans out of order", ["spans", 2, "from"], "1000-01-01", "the spans are not in the order of their days"],
  ["a cell that is not there", ["spans", 0, "post"], 99, "a span names a cell that is not there"],
  ["too few cells", ["spans", 0, "cells"], [], "a span names a cell that is not there"],
  ["too few rows in a cell", ["cells", 0, "rows"], [], "a cell does not have a row for each answer"],
  ["a row that is not there", ["cells", 0, "rows", 0], 99, "a cell does not have a row for each answer"],
  ["a short set", ["optional"], [], "a row names something that is not there"],
  ["a form that is not there", ["rows", 0, "form"], 99, "a row names something that is not there"],
  ["a person that is not there", ["rows", 0, "countsFor"], [99], "a row names something that is not there"],
  ["a rule that is not there", ["rows", 0, "rules"], [99], "a row names something that is not there"],
])("what does not fit together is refused with the reason: %s", (...[, way, other, reason]) => {
  expect(refusal(replaceAt(village(), way, other))).toContain(reason);
});

it("whatever stands at whatever place, it is refused, or every question to it is answered", () => {
  const whole = village();
  const places = listPlaces(whole);
  const other = fc.oneof(
    fc.constantFrom<Json>(null, true, -1, 0, 1, 7, 2 ** 31, 2 ** 53, "", "post", "toString", [], {}, [0], [[]]),
    fc.integer({ min: -3, max: 40 }),
  );
  fc.assert(
    fc.property(
      fc.nat({ max: places.length - 1 }),
      other,
      fc.constantFrom("2015", "2018", "2026"),
      (at, value, asOf) => {
        const loaded = loadBundle(replaceAt(whole, places[at] ?? [], value));
        const chains = [
          ["share", "like"],
          ["wave", "retract"],
          ["like", "share", "wave"],
        ];
        const answers = "bundle" in loaded ? chains.map((chain) => trace(loaded.bundle, { chain, asOf })) : [];
        expect(answers.every((answer) => "problems" in answer || answer.waft === 1)).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});

it("a bundle with a getter or a prototype of its own runs nothing that stands in it", () => {
  let ran = false;
  const spy = (): undefined => {
    ran = true;
  };
  const trap = new Proxy({}, { get: spy });
  expect(refusal(trap)).toMatch(/^This is not a bundle/u);
  expect(ran).toBe(false);
});
