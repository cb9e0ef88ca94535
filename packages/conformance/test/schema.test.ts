import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { generated } from "../src/generated.ts";
import { handWritten } from "../src/hand-written.ts";
import { readVectors } from "../src/read-vectors.ts";

const folder = path.dirname(import.meta.dirname);

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(path.join(folder, file), "utf8"));
}

function listFiles(): readonly string[] {
  return globSync("vectors/**/*.json", { cwd: folder }).toSorted();
}

function createValidator(): (value: unknown) => readonly string[] {
  const schema: unknown = readJson("schema/vector-file.schema.json");
  if (typeof schema !== "object" || schema === null) {
    throw new Error("The schema is no object.");
  }
  const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
  return (value) =>
    validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

it("every vector file has the shape of the schema", () => {
  const validate = createValidator();
  expect(listFiles()).not.toEqual([]);
  expect(listFiles().flatMap((file) => validate(readJson(file)).map((wrong) => `${file} ${wrong}`))).toEqual([]);
});

it("a file with a level that there is not, a hop without an outcome or a field too many is refused", () => {
  const validate = createValidator();
  const text = readFileSync(path.join(folder, "vectors/levels.json"), "utf8");
  const broken = [
    text.replace('"author": "whole"', '"author": "entire"'),
    text.replace('"outcome": "shown", ', ""),
    text.replace('"waft": 1', '"waft": 1, "more": 2'),
  ];
  expect(broken.map((one) => validate(JSON.parse(one)).length > 0)).toEqual([true, true, true]);
});

it("the door carries every file of the package, and each is called as it says", () => {
  const names = listFiles().map((file) => path.basename(file, ".json"));
  expect([...handWritten, ...generated]).toHaveLength(names.length);
  expect(
    readVectors()
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(names.toSorted());
});

it("no two cases of a file have the same name", () => {
  for (const { name, cases } of readVectors()) {
    const names = cases.map((one) => one.name);
    expect([name, new Set(names).size]).toEqual([name, names.length]);
  }
});

it("each answer speaks of every part of its platform", () => {
  for (const { name, cases } of readVectors()) {
    const parts = cases.flatMap((one) =>
      "expect" in one && "start" in one.expect
        ? [one.expect.start, ...one.expect.hops].flatMap((held) => (held.parts ? [Object.keys(held.parts).join()] : []))
        : [],
    );
    expect([name, new Set(parts).size <= 1]).toEqual([name, true]);
  }
});
