import { readDay, type Bundle, type Problems } from "@waft/runtime";
import { findTable, openBundle } from "@waft/runtime/internal";
import { listStretches, type Stretch } from "../edits/list-days.ts";
import { areOfOnePlatform } from "./are-of-one-platform.ts";
import { compareSides, type Compared, type PartProgress, type TooLarge } from "./compare-sides.ts";
import { describeEvidence } from "./describe-evidence.ts";
import { gatherGroups, type ComparedStretch } from "./gather-groups.ts";
import type { Diff, DiffDays, DiffSide, DiffStretch, DiffVerdict } from "./diff.ts";
import type { Side } from "./joint.ts";
import { listDeclared } from "./list-declared.ts";
import { findVerdict } from "./find-verdict.ts";

/** What is compared: a platform, on one day; or on all days, where none is given of either and both are of one platform. */
export interface DiffQuestion {
  readonly bundle: Bundle;
  /** `2016`, `2016-03` or `2016-03-14`, the first day counts. */
  readonly asOf?: string;
}

/** How a comparison is followed. */
export interface DiffOptions {
  /** Is told now and then how much of all was compared: parts, on stretches of days. */
  readonly progress?: PartProgress;
}

/**
 * Compares two platforms, or one on two days, in every state: each act on everything that can be held on either of them.
 * Where only one day is given, the other side is asked of today. Where none is, both are compared on all days: one
 * platform in two versions, or with what extends it; two different platforms are compared as they are today. Never
 * throws; days that are none are answered with `problems`, and what is too much to look at with `tooLarge`.
 */
export function diffPlatforms(
  a: DiffQuestion,
  b: DiffQuestion,
  { progress }: DiffOptions = {},
): Diff | Problems | TooLarge {
  const wrong = [a, b].flatMap(({ bundle, asOf }) =>
    asOf === undefined || readDay(asOf) !== undefined
      ? []
      : [{ code: "not-a-date" as const, platform: bundle.platform, name: asOf }],
  );
  if (wrong.length > 0) {
    return { problems: wrong };
  }
  const isAllDays = a.asOf === undefined && b.asOf === undefined && areOfOnePlatform(a.bundle, b.bundle);
  const stretches = isAllDays ? listAllDays(a.bundle, b.bundle) : [pairDays(a, b)];
  const found: ComparedStretch[] = [];
  for (const [done, stretch] of stretches.entries()) {
    const compared = compareOnce(found, [sideOf(a.bundle, stretch.a), sideOf(b.bundle, stretch.b)], (part) =>
      progress?.({ done: done * part.all + part.done, all: stretches.length * part.all }),
    );
    if ("tooLarge" in compared) {
      return compared;
    }
    found.push({ stretch, compared });
  }
  return describe({ a, b, found, isAllDays });
}

function sideOf(bundle: Bundle, day: string): Side {
  return { bundle: openBundle(bundle), day, table: findTable(bundle, day) };
}

/** Days between which the same two tables answer are compared once. */
function compareOnce(
  found: readonly ComparedStretch[],
  [a, b]: readonly [Side, Side],
  onPart: PartProgress,
): Compared | TooLarge {
  const same = found.find(
    ({ compared: { joint } }) => joint.sides[0].table === a.table && joint.sides[1].table === b.table,
  );
  return same?.compared ?? compareSides(a, b, onPart);
}

/** The days asked: today where none was said. */
function pairDays(a: DiffQuestion, b: DiffQuestion): DiffStretch {
  const today = new Date().toISOString().slice(0, 10);
  const dayOf = ({ asOf }: DiffQuestion): string => readDay(asOf ?? today) ?? today;
  return { a: dayOf(a), b: dayOf(b), from: null, until: null };
}

/** Stretches of days on which the same rules hold on both sides. */
function listAllDays(a: Bundle, b: Bundle): readonly DiffStretch[] {
  const cuts = [...listStretches(a), ...listStretches(b)].map(({ from }) => from ?? "");
  const starts = [...new Set(cuts)].toSorted();
  return starts.map((start, index) => {
    const stretch: Stretch = { from: start === "" ? null : start, until: starts[index + 1] ?? null };
    const day = start === "" ? earliestDay : start;
    return { a: day, b: day, ...stretch };
  });
}

/** Stands for all days before the first date. */
const earliestDay = "0001-01-01";

interface Described {
  readonly a: DiffQuestion;
  readonly b: DiffQuestion;
  readonly found: readonly ComparedStretch[];
  /** Whether all days are compared, not two of them. */
  readonly isAllDays: boolean;
}

function describe({ a, b, found, isAllDays }: Described): Diff {
  const groups = gatherGroups(found);
  const declared = listDeclared(a.bundle, b.bundle);
  const days = found.map((one) => countDays(one));
  const sum = (of: "differing" | "all"): number => days.reduce((total, one) => total + one[of], 0);
  const [stretch] = found;
  const side = (one: DiffQuestion, which: "a" | "b"): DiffSide => ({
    platform: one.bundle.platform,
    asOf: isAllDays ? null : (stretch?.stretch[which] ?? null),
    hash: one.bundle.hash,
  });
  const verdict: DiffVerdict | null = findVerdict({ a: a.bundle, b: b.bundle, declared, groups });
  return {
    waft: 1,
    a: side(a, "a"),
    b: side(b, "b"),
    verdict,
    days,
    differing: sum("differing"),
    all: sum("all"),
    groups,
    declared,
    ...describeEvidence(a.bundle, b.bundle, groups),
  };
}

function countDays({ stretch, compared }: ComparedStretch): DiffDays {
  const sum = (of: "differing" | "all"): number => compared.found.reduce((total, one) => total + one[of], 0);
  return { ...stretch, differing: sum("differing"), all: sum("all") };
}
