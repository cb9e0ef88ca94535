import { expect, it } from "vitest";
import type { AnsweredHop, AnsweredPart, Engine, EngineAnswer } from "../src/engine.ts";
import { readVectors } from "../src/read-vectors.ts";
import { runConformance, type ConformanceReport } from "../src/run-conformance.ts";
import type { VectorBounds, VectorLevel } from "../src/vector-file.ts";
import { createTableEngine } from "./table-engine.ts";

const table = createTableEngine();

// What was written by hand is enough to find an engine out, and is run through in a moment.
const written = readVectors().filter(({ name }) => !name.startsWith("table-"));

/** The table, with every answer changed. */
function spoil(change: (answer: EngineAnswer) => EngineAnswer): Engine {
  return { ...table, trace: async (platform, question) => change(await table.trace(platform, question)) };
}

function spoilLevels(change: (level: VectorBounds) => VectorBounds): Engine {
  return spoilParts((part) => ({ ...part, level: change(part.level) }));
}

function spoilParts(change: (part: AnsweredPart) => AnsweredPart): Engine {
  return spoilHops((hop) => {
    const parts = Object.entries(hop.parts ?? {}).map(([name, part]): [string, AnsweredPart] => [name, change(part)]);
    return hop.parts === undefined ? hop : { ...hop, parts: Object.fromEntries(parts) };
  });
}

function spoilHops(change: (hop: AnsweredHop) => AnsweredHop): Engine {
  return spoil((answer) => ("problems" in answer ? answer : { ...answer, hops: answer.hops.map(change) }));
}

async function findFailed(engine: Engine): Promise<readonly string[]> {
  return listFailed(await runConformance({ engine, vectors: written }));
}

function listFailed({ ok, failed }: ConformanceReport): readonly string[] {
  expect(ok).toBe(failed.length === 0);
  return failed.map((one) => one.case);
}

it("an engine that swaps cut and linked fails", async () => {
  const swapped: Partial<Record<VectorLevel, VectorLevel>> = { cut: "linked", linked: "cut" };
  const engine = spoilLevels((level) => (typeof level === "string" ? (swapped[level] ?? level) : level));
  const report = await runConformance({ engine });
  expect(report.failed.find((one) => one.case === "levels/links")?.difference).toEqual({
    hop: 1,
    field: "parts.text",
    expected: "linked",
    actual: "cut",
  });
  const tables = listFailed(report).filter((name) => name.startsWith("table-"));
  expect(tables.some((name) => name.startsWith("table-linkedin/"))).toBe(true);
});

it("an engine that ignores dates fails", async () => {
  const engine: Engine = {
    ...table,
    trace: (platform, question) => table.trace(platform, { ...question, asOf: "2026-11-27" }),
  };
  const failed = await findFailed(engine);
  expect(failed.filter((name) => name.startsWith("dates/"))).toEqual([
    "dates/last-day",
    "dates/first-day-of-an-era",
    "dates/day-before-in-an-era",
    "dates/inside-an-era",
    "dates/last-day-about",
    "dates/full-name",
  ]);
});

it("an engine that takes what is not known as kept fails", async () => {
  const engine = spoilLevels((level) => (typeof level === "string" ? level : level.atMost));
  expect(await findFailed(engine)).toContain("levels/unmentioned");
});

it("an engine that takes what nobody has said for nobody fails", async () => {
  const engine = spoilHops((hop) => ({ ...hop, countsFor: hop.countsFor ?? [] }));
  expect(await findFailed(engine)).toContain("persons/unsaid");
});

it("an engine that keeps the note of the share before fails", async () => {
  const engine = spoil((answer) => {
    if ("problems" in answer) {
      return answer;
    }
    const brought = answer.hops.some(({ parts }) => parts?.["note"]?.level === "whole");
    const keep = (hop: AnsweredHop): AnsweredHop =>
      hop.parts?.["note"]?.level === "absent" ? { ...hop, parts: { ...hop.parts, note: { level: "whole" } } } : hop;
    return brought ? { ...answer, hops: answer.hops.map(keep) } : answer;
  });
  expect(await findFailed(engine)).toContain("bringing/second-share-without-a-note");
});

it("an engine that knows no copies, no refusals, no counters or no settings fails", async () => {
  const forget: readonly (readonly [Engine, string])[] = [
    [spoilParts(({ level }) => ({ level })), "copies/copies"],
    [spoilHops((hop) => ({ ...hop, messages: [] })), "refining/two-refusals"],
    [spoilHops((hop) => ({ ...hop, counters: null })), "counters/raises"],
    [
      {
        ...table,
        trace: (platform, question) => table.trace(platform, { ...question, post: { ...question.post, settings: {} } }),
      },
      "conditions/is-neither",
    ],
  ];
  for (const [engine, name] of forget) {
    // oxlint-disable-next-line no-await-in-loop -- each engine runs through all vectors
    expect(await findFailed(engine)).toContain(name);
  }
});

it("an engine that stops too early, goes on too long or throws fails", async () => {
  const early = spoil((answer) => ("problems" in answer ? answer : { ...answer, hops: answer.hops.slice(0, 1) }));
  expect(await findFailed(early)).toContain("levels/cuts-twice");
  const late = spoil((answer) =>
    "problems" in answer ? answer : { ...answer, hops: [...answer.hops, ...answer.hops.slice(-1)] },
  );
  expect(await findFailed(late)).toContain("outcomes/silent");
  const { failed } = await runConformance({
    vectors: written,
    engine: {
      trace: () => {
        throw new Error("Out of order.");
      },
    },
  });
  expect(failed.find((one) => one.case === "levels/keeps")?.difference).toEqual({
    field: "thrown",
    expected: null,
    actual: "Out of order.",
  });
});

it("an engine without a check fails what a check must find, unless it skips it with a reason", async () => {
  const engine: Engine = { trace: table.trace };
  const { failed } = await runConformance({ engine, vectors: written });
  expect(failed[0]?.case).toBe("finding-becomes/a-viewer-changes-nothing");
  const skipped = await runConformance({
    engine,
    vectors: written,
    skip: [{ reason: "reads no rule text", cases: ["finding-*"] }],
  });
  expect(listFailed(skipped)).toEqual([]);
  expect(skipped.skipped).toEqual([
    {
      reason: "reads no rule text",
      cases: failed.map((one) => one.case),
    },
  ]);
});

it("a skip that stands for no case is a failure", async () => {
  const skip = [{ reason: "not there yet", cases: ["levels/keeps", "levels/keep", "level/*"] }];
  const report = await runConformance({ engine: table, vectors: written, skip });
  expect(listFailed(report)).toEqual(["levels/keep", "level/*"]);
  expect(report.skipped).toEqual([{ reason: "not there yet", cases: ["levels/keeps"] }]);
  expect(report.passed).not.toContain("levels/keeps");
});

it("an engine may say that it leaves fields out, and the report lists them", async () => {
  const engine: Engine = { ...spoilHops((hop) => ({ ...hop, decidedBy: [] })), leavesOut: ["decidedBy"] };
  const report = await runConformance({ engine, vectors: written });
  expect([report.ok, report.leftOut]).toEqual([true, ["decidedBy"]]);
});

it("an engine may answer whenever it is ready", async () => {
  const engine: Engine = {
    trace: async (platform, question) => {
      await new Promise((ready) => setTimeout(ready, 0));
      return table.trace(platform, question);
    },
    ...(table.check === undefined ? {} : { check: table.check }),
  };
  expect(await findFailed(engine)).toEqual([]);
});
