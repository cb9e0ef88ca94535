import * as fc from "fast-check";
import { expect, it } from "vitest";
import { breakJson } from "../../test/break-bundle.ts";
import { replaceAt, type Json, type Way } from "../../test/json.ts";
import { readVillage } from "../../test/load-village.ts";
import { seal } from "../../test/seal.ts";
import { hashTexts } from "./hash-bundle.ts";
import { loadBundle } from "./load-bundle.ts";
import type { Problem } from "../problem.ts";
import { sayProblem } from "../say-problem.ts";
import { trace } from "../trace.ts";

const village = readVillage();

function refusal(value: unknown): Problem | undefined {
  const loaded = loadBundle(value);
  return "problems" in loaded ? loaded.problems[0] : undefined;
}

it("a bundle is taken as it is", () => {
  const loaded = loadBundle(village);
  expect("bundle" in loaded && loaded.bundle).toBe(village);
});

it.each([[null], [1], ["bundle"], [[]], [{}], [{ waft: 2 }], [undefined], [() => 1]])(
  "what is no bundle at all is refused: %j",
  (value) => {
    expect(refusal(value)).toMatchObject({ code: "not-a-bundle", reason: "shape" });
  },
);

it.each<[string, Way, Json | undefined, string]>([
  ["another version", ["waft"], 2, "bundle.waft"],
  ["a field that nobody knows", ["code"], "alert(1)", "bundle.code"],
  ["a field that is missing", ["rows", 0, "effects"], undefined, "bundle.rows.0.effects"],
  ["an outcome that nobody knows", ["rows", 0, "told", "outcome"], "sold", "bundle.rows.0.told.outcome"],
  ["an effect of too few numbers", ["effects", 0], [], "bundle.effects.0"],
  ["more than ten bits", ["effects", 0, 0], 1024, "bundle.effects.0.0"],
  ["a number where answers tell texts", ["rules", 0, "told", "sources"], [7], "bundle.rules.0.told.sources.0"],
  ["a rule that tells nothing", ["rules", 0, "told"], {}, "bundle.rules.0.told.sources"],
  ["a standing that nobody knows", ["rules", 0, "told", "standing"], "sworn", "bundle.rules.0.told.standing"],
  ["a source that tells what is no text", ["sources", 0, "told", "title"], true, "bundle.sources.0.told.title"],
  [
    "more counters than can be",
    ["counters"],
    Array.from({ length: 257 }, () => ({ name: "a", most: 1 })),
    "bundle.counters",
  ],
  ["an object where answers tell a text", ["sources", 0, "told", "title"], {}, "bundle.sources.0.told.title"],
  ["a list that is none", ["rows"], { length: 3 }, "bundle.rows"],
  ["an index that is no whole number", ["spans", 0, "table"], 0.5, "bundle.spans.0.table"],
  ["a word wider than 32 bits", ["restorable", 0], 2 ** 32, "bundle.restorable.0"],
  ["a name that is no name", ["parts", 0, "name"], "__proto__", "bundle.parts.0.name"],
  ["more parts than can be", ["parts"], Array.from({ length: 513 }, () => ({ name: "a", parent: -1 })), "bundle.parts"],
])("the shape is checked: %s", (...[, way, other, place]) => {
  expect(refusal(seal(replaceAt(village, way, other)))).toEqual({ code: "not-a-bundle", reason: "shape", place });
});

it("a hash that is none is refused for its shape", () => {
  expect(refusal(replaceAt(village, ["hash"], "0"))).toMatchObject({ reason: "shape", place: "bundle.hash" });
});

it.each<[string, Way, Json | undefined, string]>([
  ["a form of the post that is not there", ["post"], 99, "bundle.post"],
  ["nobody acts", ["actors"], [], "bundle.actors"],
  ["a circle of parts", ["parts", 0, "parent"], 0, "bundle.parts"],
  ["a group of what is not there", ["groups", 0, "actions", 0], 99, "bundle.groups.0.actions.0"],
  ["a source that is not there", ["rules", 0, "cites", 0], 99, "bundle.rules.0.cites.0"],
  ["an attribute without values", ["attributes", 0, "values"], [], "bundle.attributes"],
  ["a first span with a day", ["spans", 0, "from"], "1000-01-01", "bundle.spans"],
  ["no spans", ["spans"], [], "bundle.spans"],
  ["spans out of order", ["spans", 2, "from"], "1000-01-01", "bundle.spans"],
  ["a table that is not there", ["spans", 0, "table"], 99, "bundle.spans.0.table"],
  ["a cell that is not there", ["tables", 0, "post"], 99, "bundle.tables.0.post"],
  ["too few cells", ["tables", 0, "cells"], [], "bundle.tables.0.cells"],
  ["too few rows in a cell", ["cells", 0, "rows"], [], "bundle.cells"],
  ["a row that is not there", ["cells", 0, "rows", 0], 99, "bundle.cells.0.rows.0"],
  ["a gap that is not there", ["gap"], 99, "bundle.gap"],
  ["something asked that is not there", ["cells", 1, "slots", 0], 99, "bundle.cells.1.slots.0"],
  ["a size that is not that of what is asked", ["slots", 0], 9, "bundle.slots"],
  ["an effect that is not there", ["rows", 0, "effects", 0], 99, "bundle.rows.0.effects.0"],
  ["too few effects in a row", ["rows", 0, "effects"], [], "bundle.rows.0.effects"],
  ["a decider that is not there", ["rows", 0, "deciders", 0], 99, "bundle.rows.0.deciders.0"],
  ["something asked twice", ["cells", 1, "slots"], [0, 0], "bundle.cells"],
  ["an act that ends, and shows something", ["rows", 0, "ends"], true, "bundle.rows"],
  ["a person who is not there", ["rows", 0, "told", "countsFor"], ["nobody-there"], "bundle.rows"],
  ["an audience that is not there", ["rows", 0, "told", "audiences"], ["nobody-there"], "bundle.rows"],
  ["two actions of one name", ["actions", 1, "name"], "like", "bundle.actions"],
  ["a short set", ["restorable"], [], "bundle.restorable"],
  ["a form that is not there", ["rows", 0, "form"], 99, "bundle.rows.0.form"],
  ["a rule that is not there", ["rows", 0, "rules"], [99], "bundle.rows.0.rules.0"],
  ["a text that is not there", ["title"], 999, "bundle.title"],
  ["a language with too few texts", ["texts", "nl"], ["een"], "bundle.texts.nl"],
])("what does not fit together is refused with the place: %s", (...[, way, other, place]) => {
  expect(refusal(seal(replaceAt(village, way, other)))).toEqual({ code: "not-a-bundle", reason: "fit", place });
});

it("whatever is changed after compiling is refused, even where it would fit", () => {
  expect(refusal(replaceAt(village, ["texts", "en", 0], "Gotham"))).toMatchObject({ reason: "hash" });
  expect(refusal(replaceAt(village, ["rules", 0, "told", "standing"], "official"))).toMatchObject({ reason: "hash" });
  expect(refusal(seal(replaceAt(village, ["texts", "en", 0], "Gotham")))).toBeUndefined();
});

it("the order in which fields are written does not change the hash", () => {
  const turned: Json = Object.fromEntries(Object.entries(village).toReversed());
  expect(refusal(turned)).toBeUndefined();
});

it("a language can be left out: its hash stands in its place, and the bundle still checks", () => {
  const dutch: unknown = village["texts"] && Reflect.get(Object(village["texts"]), "nl");
  const list = Array.isArray(dutch) ? dutch.map(String) : [];
  expect(list.some((text) => text !== "")).toBe(true);
  const without = replaceAt(village, ["texts", "nl"], hashTexts(list));
  expect(refusal(without)).toBeUndefined();
  expect(refusal(replaceAt(village, ["texts", "nl"], hashTexts(["iets anders"])))).toMatchObject({ reason: "hash" });
});

it("a counter is raised once by an act", () => {
  const slots: unknown = village["slots"];
  const counting = replaceAt(
    replaceAt(village, ["counters"], [{ name: "passes", most: 1 }]),
    ["slots"],
    [...(Array.isArray(slots) ? slots.map(Number) : []), 2],
  );
  expect(refusal(seal(replaceAt(counting, ["rows", 0, "raises"], [0])))).toBeUndefined();
  const twice = replaceAt(counting, ["rows", 0, "raises"], [0, 0]);
  expect(refusal(seal(twice))).toMatchObject({ reason: "fit", place: "bundle.rows" });
});

it("every language can be left out", () => {
  const hashOf = (language: "en" | "nl"): string => {
    const list: unknown = Reflect.get(Object(village["texts"]), language);
    return hashTexts(Array.isArray(list) ? list.map(String) : []);
  };
  expect(refusal(replaceAt(village, ["texts"], { en: hashOf("en"), nl: hashOf("nl") }))).toBeUndefined();
});

it("what throws when it is read is refused", () => {
  const broken = { ...village };
  Object.defineProperty(broken, "title", {
    enumerable: true,
    get: () => {
      throw new Error("read");
    },
  });
  expect(loadBundle(broken)).toMatchObject({ problems: [{ code: "not-a-bundle" }] });
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  expect(loadBundle(proxy)).toMatchObject({ problems: [{ code: "not-a-bundle" }] });
});

it("each reason is said in a sentence, with the place, in English and Dutch", () => {
  const problem = refusal(replaceAt(village, ["gap"], 99)) ?? { code: "not-a-date" };
  expect(sayProblem(problem).message).toMatch(/^This bundle does not fit together: at bundle\.gap /u);
  expect(sayProblem(problem, "nl").message).toMatch(/^Deze bundel past niet in elkaar: bij bundle\.gap /u);
  expect(sayProblem({ code: "not-a-bundle", reason: "hash" }, "nl").message).toMatch(/hash/u);
});

const chains = [
  ["share", "like"],
  ["wave", "retract"],
  ["like", "share", "wave"],
];

it("whatever is dropped, swapped, enlarged or retyped, it is refused, or every question to it is answered", () => {
  fc.assert(
    fc.property(breakJson(village), fc.constantFrom("2015", "2018", "2026"), (broken, asOf) => {
      const loaded = loadBundle(seal(broken));
      const answers = "bundle" in loaded ? chains.map((chain) => trace(loaded.bundle, { chain, asOf })) : [];
      expect(answers.every((answer) => "problems" in answer || answer.waft === 1)).toBe(true);
    }),
    { numRuns: 1500 },
  );
});

it("a bundle cut off anywhere, or changed in one place, is refused", () => {
  const text = JSON.stringify(village);
  fc.assert(
    fc.property(breakJson(village), fc.nat({ max: text.length - 1 }), (broken, end) => {
      expect(() => {
        JSON.parse(text.slice(0, end));
      }).toThrow(SyntaxError);
      expect(JSON.stringify(broken) === text || refusal(broken)?.code === "not-a-bundle").toBe(true);
    }),
  );
});

it("what only pretends to be an object is refused before any of its fields is read", () => {
  let ran = false;
  const spy = (): undefined => {
    ran = true;
  };
  const trap = new Proxy({}, { get: spy });
  expect(refusal(trap)).toMatchObject({ reason: "shape" });
  expect(ran).toBe(false);
});
