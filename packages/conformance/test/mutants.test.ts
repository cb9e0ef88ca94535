import { readFileSync } from "node:fs";
import path from "node:path";
import { openBundle } from "@waft/runtime/internal";
import { expect, it } from "vitest";
import { compileRules } from "../generate/compile-rules.ts";
import { createPlatform } from "../src/create-platform.ts";
import { readVectors } from "../src/read-vectors.ts";
import type { VectorFile } from "../src/vector-file.ts";
import { excuseMutant, listTaken } from "./excuse-mutant.ts";
import { listMutants, type Mutant } from "./list-mutants.ts";
import { findSurvivors } from "./try-mutants.ts";

const listed: unknown = JSON.parse(readFileSync(path.join(import.meta.dirname, "equivalent-mutants.json"), "utf8"));

const whole = ["table-bringing", "table-copies", "table-counters", "table-levels", "table-persons"];
const others = [
  "table-conditions",
  "table-dates",
  "table-groups",
  "table-otherwise",
  "table-outcomes",
  "table-publishing",
  "table-refining",
];

function takeFile(name: string): VectorFile {
  const file = readVectors().find((one) => one.name === name);
  if (file === undefined) {
    throw new Error(`There is no file called ${name}.`);
  }
  return file;
}

interface Tried {
  readonly mutants: number;
  /** Names of the mutants that no vector tells from the bundle, by the reason why none can. */
  readonly equivalent: Readonly<Record<string, readonly string[]>>;
  readonly unexcused: readonly string[];
}

/** Tries the mutants of a platform; bits that stand for no part are tried on their own. */
function tryMutants(file: VectorFile, isTried: (mutant: Mutant, parts: number) => boolean): Tried {
  const bundle = openBundle(compileRules(createPlatform(file)).bundle);
  const mutants = listMutants(bundle).filter((mutant) => isTried(mutant, bundle.parts.length));
  const taken = listTaken(bundle);
  const equivalent: Record<string, string[]> = {};
  const unexcused: string[] = [];
  for (const mutant of findSurvivors(bundle, file, mutants)) {
    const reason = excuseMutant(bundle, taken, mutant);
    if (reason === undefined) {
      unexcused.push(mutant.name);
    } else {
      (equivalent[reason] ??= []).push(mutant.name);
    }
  }
  return { mutants: mutants.length, equivalent, unexcused };
}

const isOfPart = ({ part = 0 }: Mutant, parts: number): boolean => part < parts;

it("each mutant of five small tables fails a vector, or is listed with the reason why it is none", () => {
  const found = whole.map((name) => [name, tryMutants(takeFile(name), isOfPart)] as const);
  expect(found.flatMap(([name, { unexcused }]) => unexcused.map((one) => `${name} ${one}`))).toEqual([]);
  expect(Object.fromEntries(found.map(([name, { equivalent }]) => [name, equivalent]))).toEqual(listed);
  expect(found.map(([, { mutants }]) => mutants)).toEqual([813, 577, 126, 735, 467]);
});

it.each(others)("each mutant of %s fails a vector, or answers every question as the table does", (name) => {
  const { mutants, unexcused, equivalent } = tryMutants(takeFile(name), isOfPart);
  expect(unexcused).toEqual([]);
  expect(Object.values(equivalent).flat().length).toBeLessThan(mutants);
});

it("a bit that stands for no part changes nothing", () => {
  const { mutants, equivalent } = tryMutants(takeFile("table-counters"), (mutant, parts) => !isOfPart(mutant, parts));
  expect(mutants).toBeGreaterThan(1000);
  expect(Object.keys(equivalent)).toEqual(["no part has this bit"]);
  expect(equivalent["no part has this bit"]).toHaveLength(mutants);
});
