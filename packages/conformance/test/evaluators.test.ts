import { expect, it } from "vitest";
import { runConformance } from "../src/run-conformance.ts";
import { createInterpreterEngine } from "./interpreter-engine.ts";
import { createTableEngine } from "./table-engine.ts";
import { listProblemCases } from "./list-problem-cases.ts";

it("the compiled table passes every vector", async () => {
  const report = await runConformance({ engine: createTableEngine() });
  expect(report.failed).toEqual([]);
  expect(report.passed).not.toEqual([]);
});

it("the interpreter passes every vector whose question is in order", async () => {
  const skip = [{ reason: "the interpreter is asked in numbers, and looks no names up", cases: listProblemCases() }];
  const report = await runConformance({ engine: createInterpreterEngine(), skip });
  expect(report.failed).toEqual([]);
  expect(report.leftOut).toEqual(["audiences", "header", "messages", "decidedBy"]);
});
