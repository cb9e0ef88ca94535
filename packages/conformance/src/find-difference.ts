import type { AnsweredHolding, AnsweredHop, EngineAnswer, HopField } from "./engine.ts";
import type { ExpectedHolding, ExpectedHop, ExpectedProblems, ExpectedTrace, VectorBounds } from "./vector-file.ts";

/** The first thing in an answer that is not as it must be. */
export interface Difference {
  /** 0 is the publishing; missing where it is about the answer as a whole. */
  readonly hop?: number;
  /** Such as `outcome`, or `parts.text`. */
  readonly field: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

/** Finds the first difference between an answer and what is expected, from hop 0 on; undefined when there is none. */
export function findDifference(
  expected: ExpectedTrace | ExpectedProblems,
  answer: EngineAnswer,
  leftOut: ReadonlySet<HopField>,
): Difference | undefined {
  if ("problems" in expected || "problems" in answer) {
    return compare({ field: "problems" }, listProblems(expected), listCodes(answer));
  }
  return (
    findInHolding(0, expected.start, answer.start) ??
    firstOf(expected.hops, (hop, index) => findInHop({ hop: index + 1, leftOut }, hop, answer.hops[index])) ??
    compare({ field: "hops" }, expected.hops.length, answer.hops.length)
  );
}

interface At {
  readonly hop: number;
  readonly leftOut: ReadonlySet<HopField>;
}

function listProblems(expected: ExpectedTrace | ExpectedProblems): readonly string[] {
  return "problems" in expected ? expected.problems.toSorted() : [];
}

function listCodes(answer: EngineAnswer): readonly string[] {
  return "problems" in answer ? [...new Set(answer.problems.map(({ code }) => code))].toSorted() : [];
}

function firstOf<Thing>(
  things: readonly Thing[],
  find: (thing: Thing, index: number) => Difference | undefined,
): Difference | undefined {
  for (const [index, thing] of things.entries()) {
    const found = find(thing, index);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

function findInHop(at: At, expected: ExpectedHop, hop: AnsweredHop | undefined): Difference | undefined {
  const { hop: number } = at;
  if (hop === undefined) {
    return { hop: number, field: "outcome", expected: expected.outcome, actual: null };
  }
  const names = ["audiences", "messages", "countsFor", "tells", "decidedBy"] as const;
  return (
    compare({ hop: number, field: "outcome" }, expected.outcome, hop.outcome) ??
    findInHolding(number, expected, hop) ??
    (at.leftOut.has("counters") ? undefined : findInCounters(number, expected.counters, hop.counters)) ??
    firstOf(names, (name) =>
      at.leftOut.has(name)
        ? undefined
        : compare({ hop: number, field: name }, sortNames(expected[name]), sortNames(hop[name])),
    ) ??
    (at.leftOut.has("header") ? undefined : compare({ hop: number, field: "header" }, expected.header, hop.header))
  );
}

/** Lists of names are sets: their order means nothing. */
function sortNames(names: readonly string[] | "chosen" | null | undefined): unknown {
  return names === undefined || names === null || typeof names === "string" ? names : [...new Set(names)].toSorted();
}

function findInHolding(
  hop: number,
  expected: Partial<ExpectedHolding>,
  answer: AnsweredHolding,
): Difference | undefined {
  const { parts } = expected;
  if (parts === undefined) {
    return (
      compare({ hop, field: "parts" }, undefined, answer.parts) ??
      compare({ hop, field: "form" }, undefined, answer.form)
    );
  }
  const given = answer.parts ?? {};
  return (
    compare({ hop, field: "form" }, expected.form, answer.form) ??
    compare({ hop, field: "parts" }, Object.keys(parts).toSorted(), Object.keys(given).toSorted()) ??
    firstOf(Object.entries(parts), ([part, level]) => findInPart({ hop, part, level }, expected, given[part]))
  );
}

function findInPart(
  { hop, part, level }: { readonly hop: number; readonly part: string; readonly level: VectorBounds },
  { copied }: Partial<ExpectedHolding>,
  given: { readonly level: VectorBounds; readonly copied?: true | "unknown" } | undefined,
): Difference | undefined {
  const field = `parts.${part}`;
  return (
    compare({ hop, field }, writeBounds(level), given && writeBounds(given.level)) ??
    // Of what surely is not there, nobody asks whether it is a copy.
    (level === "absent" || level === "lost"
      ? undefined
      : compare({ hop, field: `${field}.copied` }, copied?.[part], given?.copied))
  );
}

/** A level that is known can be written in two ways. */
function writeBounds(level: VectorBounds): VectorBounds {
  return typeof level === "object" && level.atLeast === level.atMost ? level.atLeast : level;
}

function findInCounters(
  hop: number,
  expected: ExpectedHop["counters"],
  given: ExpectedHop["counters"],
): Difference | undefined {
  return compare({ hop, field: "counters" }, sortEntries(expected), sortEntries(given));
}

function sortEntries(counters: ExpectedHop["counters"]): unknown {
  return counters === undefined || counters === null
    ? counters
    : Object.entries(counters).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function compare(
  at: { readonly hop?: number; readonly field: string },
  expected: unknown,
  actual: unknown,
): Difference | undefined {
  return isSame(expected, actual) ? undefined : { ...at, expected: expected ?? null, actual: actual ?? null };
}

/** Compares plain data. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
