import { findMeasurement, type Verdict } from "./judge.ts";
import type { Measurement } from "./measure.ts";

/** What is measured of the batch call and of the loop beside it. */
export const ownIds: readonly string[] = [
  "hops hand",
  "hops batch",
  "hops forms",
  "hops states",
  "hops apart",
  "hops large",
  "hops rules",
  "hops two hand",
  "hops two batch",
];

/** Millions of hops in a second. */
export function hopsPerMicrosecond({ hops, median }: Measurement): number {
  return hops / 1000 / median;
}

/** How long one trace takes, in microseconds: a run makes a hundred of them, four hops each. */
export function microsecondsOfTrace({ hops, median }: Measurement): number {
  return (median * 1000) / (hops / 4);
}

/** How many times as long a hop may take where there are more of them, or more rules: noise, and memory further away. */
const mostGrowth = 1.5;

/** What must hold of the batch call, of traces, and beside other engines. */
export function judgeHops(all: readonly Measurement[]): readonly Verdict[] {
  const rate = (id: string): number => hopsPerMicrosecond(findMeasurement(all, id));
  const fastest = (what: string): number =>
    Math.max(...all.filter(({ id }) => id.startsWith(`${what} `)).map(hopsPerMicrosecond));
  const hand = rate("hops hand");
  const share = rate("hops batch") / hand;
  const levels = rate("hops batch") / fastest("levels");
  const states = rate("hops states") / fastest("forms");
  const trace = microsecondsOfTrace(findMeasurement(all, "trace"));
  const longer = rate("hops batch") / rate("hops large");
  const ruled = rate("hops batch") / rate("hops rules");
  return [
    { holds: share >= 0.7, sentence: `the batch call makes at least 0.7 of the hops of the loop: ${share.toFixed(2)}` },
    { holds: hand >= 50, sentence: `the loop makes at least 50 M hops/s: ${hand.toFixed(1)} M hops/s` },
    {
      holds: levels >= 30,
      sentence: `with the levels of all parts, the batch call is at least 30 times as fast as any other engine: ${levels.toFixed(0)} times`,
    },
    {
      holds: states >= 100,
      sentence: `with form and persons alone, by states numbered beforehand, it is at least 100 times as fast: ${states.toFixed(0)} times`,
    },
    { holds: trace < 20, sentence: `one explained trace of four hops takes less than 20 µs: ${trace.toFixed(1)} µs` },
    {
      holds: longer <= mostGrowth,
      sentence: `a hop costs at most 1.5 times as much among 16 times as many: ${longer.toFixed(2)} times`,
    },
    { holds: ruled <= mostGrowth, sentence: `and with 600 rules more: ${ruled.toFixed(2)} times` },
  ];
}
