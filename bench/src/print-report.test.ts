import { expect, it } from "vitest";
import { summarize, type Measurement } from "./measure.ts";
import { printReport } from "./print-report.ts";
import { others, subjects } from "./subjects.ts";

const machine = { processor: "A processor", cores: 2, node: "24", system: "Linux", day: "2026-01-01" };

/** Every line takes as long as every other, in microseconds; each round takes a tenth longer than the one before. */
function pretend(perLine: number): readonly [readonly Measurement[], readonly Measurement[]] {
  const measured = [...subjects.keys()].map((id) => {
    const lines = Number(/\d+/u.exec(id)?.[0] ?? "5000");
    const median = (lines * perLine) / 1000;
    const round = { characters: lines * 30, lines, hops: 0, median, fastest: median / 2 };
    return summarize(id, [round, { ...round, median: median * 1.1 }]);
  });
  return [measured.filter(({ id }) => !others.includes(id)), measured.filter(({ id }) => others.includes(id))];
}

it("the median is that of the quietest round", () => {
  const round = { characters: 30, lines: 1, hops: 0, fastest: 1 };
  const { median, noisiest, fastest } = summarize("lex 5000", [
    { ...round, median: 3 },
    { ...round, median: 2 },
  ]);
  expect([median, noisiest, fastest]).toEqual([2, 3, 1]);
});

it("what is fast enough passes, what is not fails", () => {
  expect(printReport(machine, ...pretend(1)).match(/- pass/gu)).toHaveLength(4);
  const slow = printReport(machine, ...pretend(31));
  expect(slow).toContain("- FAIL: parse alone reads at least 20 MB/s: 1.0 MB/s");
  expect(slow).toContain("- FAIL: 1,000 lines are compiled in less than 30 ms: 31.0 ms");
  expect(slow).not.toContain("The machine was busy");
});

it("a busy machine is named", () => {
  const [own, side] = pretend(1);
  const noisy = own.map((one) => ({ ...one, noisiest: one.median * 2 }));
  expect(printReport(machine, noisy, side)).toContain("The machine was busy");
});
