import { createPlatform } from "./create-platform.ts";
import type { Engine, EngineAnswer, VectorPlatform } from "./engine.ts";
import { findDifference, type Difference } from "./find-difference.ts";
import { readVectors } from "./read-vectors.ts";
import type { CheckCase, TraceCase, VectorFile } from "./vector-file.ts";

/** An engine to be tried, and what it is not tried on. */
export interface ConformanceRequest {
  readonly engine: Engine;
  /** Cases by full name, such as `levels/keeps`; a `*` at the end stands for anything. Each says why. */
  readonly skip?: readonly Skip[];
  /** Vectors of one's own; without them, those of the package. */
  readonly vectors?: readonly VectorFile[];
}

/** Cases that an engine is not tried on. */
export interface Skip {
  readonly reason: string;
  readonly cases: readonly string[];
}

/** A case that did not come out as it must. */
export interface FailedCase {
  readonly case: string;
  readonly title: string;
  readonly difference: Difference;
}

/** What came out, as plain data. */
export interface ConformanceReport {
  /** Whether nothing failed. */
  readonly ok: boolean;
  /** Full names of cases. */
  readonly passed: readonly string[];
  readonly failed: readonly FailedCase[];
  readonly skipped: readonly { readonly reason: string; readonly cases: readonly string[] }[];
  /** Fields of hops that were not compared. */
  readonly leftOut: readonly string[];
}

/**
 * Runs an engine through all vectors. A skip that stands for no case is a failure, and so is a thrown error.
 *
 * @example
 * ```ts
 * const report = await runConformance({ engine, skip: [{ reason: "reads no rule text", cases: ["findings/*"] }] });
 * for (const { case: name, difference } of report.failed) console.error(name, difference);
 * ```
 */
export async function runConformance({ engine, skip = [], vectors }: ConformanceRequest): Promise<ConformanceReport> {
  const all = (vectors ?? readVectors()).flatMap(listCases);
  const skips = skip.map(({ reason, cases }) => ({ reason, ...matchSkip(cases, all) }));
  const skipped = new Set(skips.flatMap(({ cases }) => cases));
  const passed: string[] = [];
  const failed: FailedCase[] = skips.flatMap(({ unmatched }) => unmatched.map(describeUnmatched));
  for (const one of all.filter(({ name }) => !skipped.has(name))) {
    // oxlint-disable-next-line no-await-in-loop -- an engine may have one database, and is asked one thing at a time
    const difference = await tryCase(engine, one);
    if (difference === undefined) {
      passed.push(one.name);
    } else {
      failed.push({ case: one.name, title: one.asked.title, difference });
    }
  }
  return {
    ok: failed.length === 0,
    passed,
    failed,
    skipped: skips.map(({ reason, cases }) => ({ reason, cases })),
    leftOut: engine.leavesOut ?? [],
  };
}

interface ListedCase {
  /** The full name. */
  readonly name: string;
  readonly platform: VectorPlatform;
  readonly asked: TraceCase | CheckCase;
}

function listCases(file: VectorFile): readonly ListedCase[] {
  const platform = createPlatform(file);
  return file.cases.map((asked) => ({ name: `${file.name}/${asked.name}`, platform, asked }));
}

interface MatchedSkip {
  readonly cases: readonly string[];
  readonly unmatched: readonly string[];
}

function matchSkip(patterns: readonly string[], all: readonly ListedCase[]): MatchedSkip {
  const matched = patterns.map((pattern) => all.filter(({ name }) => isMeant(pattern, name)).map(({ name }) => name));
  return { cases: matched.flat(), unmatched: patterns.filter((_, index) => matched[index]?.length === 0) };
}

function isMeant(pattern: string, name: string): boolean {
  return pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

function describeUnmatched(pattern: string): FailedCase {
  const difference = { field: "skip", expected: "a case of this name", actual: null };
  return { case: pattern, title: "What is skipped is there.", difference };
}

async function tryCase(engine: Engine, { platform, asked }: ListedCase): Promise<Difference | undefined> {
  try {
    return "findings" in asked ? await tryCheck(engine, platform, asked) : await tryTrace(engine, platform, asked);
  } catch (error) {
    return { field: "thrown", expected: null, actual: error instanceof Error ? error.message : String(error) };
  }
}

async function tryCheck(
  { check }: Engine,
  platform: VectorPlatform,
  { findings, notFound = [] }: CheckCase,
): Promise<Difference | undefined> {
  if (check === undefined) {
    return { field: "check", expected: "a check of rule text", actual: null };
  }
  const found = new Set(await check(platform));
  const missing = findings.filter((code) => !found.has(code));
  const wrong = notFound.filter((code) => found.has(code));
  return missing.length + wrong.length === 0
    ? undefined
    : { field: "findings", expected: { findings, notFound }, actual: [...found].toSorted() };
}

async function tryTrace(
  engine: Engine,
  platform: VectorPlatform,
  { question, expect }: TraceCase,
): Promise<Difference | undefined> {
  const answer: EngineAnswer = await engine.trace(platform, question);
  return findDifference(expect, answer, new Set(engine.leavesOut));
}
