import { compareRows } from "@waft/core/testing";
import { expect, it } from "vitest";
import { compileRules } from "./compile-rules.ts";

it("the interpreter and every row of every span agree, whatever is held before", { timeout: 300_000 }, () => {
  const { model, bundle } = compileRules();
  if (model === undefined || bundle === undefined) {
    throw new Error("The rules do not compile.");
  }
  const { disagreements, cases, acts } = compareRows(model, bundle);
  expect(disagreements).toEqual([]);
  expect(cases).toBeGreaterThan(400);
  expect(acts).toBeGreaterThan(40_000);
});
