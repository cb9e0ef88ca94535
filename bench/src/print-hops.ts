import { findMeasurement } from "./judge.ts";
import { hopsPerMicrosecond, judgeHops, microsecondsOfTrace, ownIds } from "./judge-hops.ts";
import type { Measurement } from "./measure.ts";
import { printMachine, type Machine } from "./print-report.ts";
import { printTable } from "./print-table.ts";
import { warnOfNoise } from "./warn-of-noise.ts";

const names: Readonly<Record<string, string>> = {
  "hops hand": "a loop written by hand for the village",
  "hops batch": "the batch call, levels of all parts",
  "hops forms": "the batch call, forms and persons alone",
  "hops states": "states of hops numbered beforehand, forms and persons alone",
  "hops apart": "the batch call, each chain with a post of its own",
  "hops large": "the batch call, 16 times as many hops",
  "hops rules": "the batch call, 600 rules more",
  "hops two hand": "the loop on two workers",
  "hops two batch": "the batch call on two workers",
};

/** Writes what was measured of hops as Markdown: tables, and what must hold. */
export function printHops(machine: Machine, all: readonly Measurement[]): string {
  const hand = findMeasurement(all, "hops hand");
  const own = ownIds.map((id) => findMeasurement(all, id));
  const trace = findMeasurement(all, "trace");
  const numbering = findMeasurement(all, "hops number");
  const preparing = findMeasurement(all, "hops prepare");
  return [
    "## Following chains",
    "",
    printMachine(machine),
    "",
    ...printTable(
      ["32 parts, chains of four hops", "hops", "median ms", "spread ms", "M hops/s", "of the loop"],
      own.map((one) => [
        names[one.id] ?? one.id,
        one.hops.toLocaleString("en"),
        ...printTimes(one),
        hopsPerMicrosecond(one).toFixed(1),
        (hopsPerMicrosecond(one) / hopsPerMicrosecond(hand)).toFixed(2),
      ]),
    ),
    "",
    `One explained trace of four hops on LinkedIn: ${microsecondsOfTrace(trace).toFixed(1)} µs (${(trace.fastest * 10).toFixed(1)} to ${(trace.noisiest * 10).toFixed(1)}).`,
    "",
    "### Form and persons, beside other engines",
    "",
    ...printEngines(all, "forms", ["hops states", "hops forms"]),
    "",
    `Before states: to number the hops takes ${numbering.median.toFixed(2)} ms (${printTimes(numbering)[1]}); to prepare them once, ${preparing.median.toFixed(2)} ms (${printTimes(preparing)[1]}).`,
    "",
    "### Levels of all parts, beside other engines",
    "",
    ...printEngines(all, "levels", ["hops batch"]),
    "",
    "### What must hold of hops",
    "",
    ...warnOfNoise(all),
    ...judgeHops(all).map(({ holds, sentence }) => `- ${holds ? "pass" : "FAIL"}: ${sentence}`),
    "",
  ].join("\n");
}

function printEngines(all: readonly Measurement[], what: string, mine: readonly string[]): readonly string[] {
  const own = mine.map((id) => findMeasurement(all, id));
  const found = all
    .filter(({ id }) => id.startsWith(`${what} `))
    .toSorted((a, b) => hopsPerMicrosecond(b) - hopsPerMicrosecond(a));
  const nameOf = (one: Measurement): string =>
    own.includes(one) ? `Waft, ${names[one.id]?.split(",")[0] ?? one.id}` : one.id.slice(what.length + 1);
  return printTable(
    ["engine", "hops", "median ms", "spread ms", "k hops/s", "the first is"],
    [...own, ...found].map((one) => [
      nameOf(one),
      one.hops.toLocaleString("en"),
      ...printTimes(one),
      (hopsPerMicrosecond(one) * 1000).toFixed(0),
      `${own
        .slice(0, 1)
        .map((first) => (hopsPerMicrosecond(first) / hopsPerMicrosecond(one)).toFixed(0))
        .join("")} ×`,
    ]),
  );
}

function printTimes({ median, fastest, noisiest }: Measurement): readonly string[] {
  return [median.toFixed(2), `${fastest.toFixed(2)} to ${noisiest.toFixed(2)}`];
}
