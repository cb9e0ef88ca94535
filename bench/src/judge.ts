import type { Measurement } from "./measure.ts";
import { damageKinds } from "./texts/damage-text.ts";

/** Whether one thing that must hold does. */
export interface Verdict {
  readonly holds: boolean;
  /** What must hold, and what was measured. */
  readonly sentence: string;
}

/** A measurement by its name; it must be among those that were made. */
export function findMeasurement(all: readonly Measurement[], id: string): Measurement {
  const found = all.find((one) => one.id === id);
  if (found === undefined) {
    throw new Error(`'${id}' was not measured.`);
  }
  return found;
}

/** Millions of characters in a second. */
export function rateOf({ characters, median }: Measurement): number {
  return characters / 1000 / median;
}

/** How many times as long one takes as another, for each line. */
export function growthOf(large: Measurement, small: Measurement): number {
  return large.median / large.lines / (small.median / small.lines);
}

/** More objects alive at once make collecting the others slower: that much is still linear. */
const mostGrowth = 3;

/** The four things that must hold. */
export function judge(all: readonly Measurement[]): readonly Verdict[] {
  const of = (id: string): Measurement => findMeasurement(all, id);
  const rate = rateOf(of("parse 5000"));
  const compiling = of("compile 1000").median;
  const parseGrowth = growthOf(of("parse 50000"), of("parse 5000"));
  const compileGrowth = growthOf(of("compile 50000"), of("compile 5000"));
  const parseDamage = findWorst(all, "parse");
  const compileDamage = findWorst(all, "compile");
  return [
    { holds: rate >= 20, sentence: `parse alone reads at least 20 MB/s: ${rate.toFixed(1)} MB/s` },
    { holds: compiling < 30, sentence: `1,000 lines are compiled in less than 30 ms: ${compiling.toFixed(1)} ms` },
    {
      holds: Math.max(parseGrowth, compileGrowth) <= mostGrowth,
      sentence: `a line costs at most 3 times as much among 50,000 as among 5,000 (were it quadratic, 10 times): ${times(parseGrowth)} to parse, ${times(compileGrowth)} to compile`,
    },
    {
      holds: Math.max(parseDamage.ratio, compileDamage.ratio) <= 5,
      sentence: `a damaged file takes at most 5 times as long, however it is damaged: ${times(parseDamage.ratio)} to parse (${parseDamage.kind}), ${times(compileDamage.ratio)} to compile (${compileDamage.kind})`,
    },
  ];
}

/** How many times as long a file takes that is damaged in the way that takes longest. */
function findWorst(
  all: readonly Measurement[],
  phase: "parse" | "compile",
): { readonly kind: string; readonly ratio: number } {
  const valid = findMeasurement(all, `${phase} 5000`).median;
  return damageKinds
    .map((kind) => ({ kind, ratio: findMeasurement(all, `${phase} damaged, ${kind}`).median / valid }))
    .reduce((worst, one) => (one.ratio > worst.ratio ? one : worst), { kind: "none", ratio: 0 });
}

function times(ratio: number): string {
  return `${ratio.toFixed(2)} times`;
}
