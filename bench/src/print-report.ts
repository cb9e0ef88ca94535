import { findMeasurement, growthOf, judge, rateOf } from "./judge.ts";
import type { Measurement } from "./measure.ts";
import { printTable } from "./print-table.ts";
import { warnOfNoise } from "./warn-of-noise.ts";

/** On what it was measured, and when. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly node: string;
  readonly system: string;
  readonly day: string;
}

/** One line: on what it was measured, and when. */
export function printMachine({ processor, cores, node, system, day }: Machine): string {
  return `Measured on ${day}: ${processor}, ${cores} cores, ${system}, Node ${node}.`;
}

const names: Readonly<Record<string, string>> = {
  "lex 5000": "lexer alone",
  "parse 1000": "parse alone",
  "parse 5000": "parse alone",
  "parse 50000": "parse alone",
  "compile 1000": "parse, link, check and compile",
  "compile 5000": "parse, link, check and compile",
  "compile 50000": "parse, link, check and compile",
  waft: "Waft",
  bare: "the same grammar in bare chevrotain, without recovery and findings",
  peggy: "peggy 5.1.0, a grammar of the same language",
  langium: "langium 4.4.0, a grammar of the same language",
  graphql: "graphql-js 17.1.0, a schema",
};

/** Writes what was measured as Markdown: two tables, and what must hold. */
export function printReport(machine: Machine, own: readonly Measurement[], others: readonly Measurement[]): string {
  return [
    "## Reading and compiling",
    "",
    printMachine(machine),
    "",
    ...printTable(["what", "lines", "kB", "median ms", "spread ms", "MB/s", "a line costs"], own.map(printOwn(own))),
    "",
    "### Side by side",
    "",
    ...printTable(["parser", "kB", "median ms", "spread ms", "MB/s", "time for a kB"], others.map(printOther(others))),
    "",
    "### What must hold",
    "",
    ...warnOfNoise([...own, ...others]),
    ...judge(own).map(({ holds, sentence }) => `- ${holds ? "pass" : "FAIL"}: ${sentence}`),
    "",
  ].join("\n");
}

/** A line costs so many times what it costs in the smallest file of its kind. */
function printOwn(all: readonly Measurement[]): (one: Measurement) => readonly string[] {
  return (one) => {
    const phase = one.id.startsWith("compile") ? "compile" : "parse";
    const growth = one.id.startsWith("lex")
      ? ""
      : `${growthOf(one, findMeasurement(all, `${phase} 1000`)).toFixed(2)} ×`;
    return [nameOf(one), one.lines.toLocaleString("en"), ...printTimes(one), growth];
  };
}

function printOther(all: readonly Measurement[]): (one: Measurement) => readonly string[] {
  const first = findMeasurement(all, "waft");
  return (one) => [nameOf(one), ...printTimes(one), `${(rateOf(first) / rateOf(one)).toFixed(2)} ×`];
}

function nameOf({ id }: Measurement): string {
  return names[id] ?? id.replace(/^parse/u, "parse alone").replace(/^compile/u, "parse, link and check");
}

function printTimes(one: Measurement): readonly string[] {
  const { characters, median, fastest, noisiest } = one;
  return [
    (characters / 1000).toFixed(0),
    median.toFixed(2),
    `${fastest.toFixed(2)} to ${noisiest.toFixed(2)}`,
    rateOf(one).toFixed(1),
  ];
}
