import { expect, it } from "vitest";
import { summarize, type Measurement } from "./measure.ts";
import { printHops } from "./print-hops.ts";
import { tableSubjects } from "./table-subjects.ts";

const machine = { processor: "A processor", cores: 2, node: "24", system: "Linux", day: "2026-01-01" };

/** Every hop of Waft takes so many nanoseconds, every hop of an engine a microsecond. */
function pretend(nanoseconds: number): readonly Measurement[] {
  return [...tableSubjects.keys()].map((id) => {
    const isOwn = id.startsWith("hops");
    const hops = 400;
    const perHop = isOwn ? nanoseconds : 1000;
    const median = (hops * perHop) / 1e6;
    return summarize(id, [{ characters: 0, lines: 0, hops, median, fastest: median }]);
  });
}

it("what is fast enough passes, what is not fails, each with its number", () => {
  const quick = printHops(machine, pretend(8));
  expect(quick.match(/- pass/gu)).toHaveLength(7);
  expect(quick).toContain("by states numbered beforehand, it is at least 100 times as fast: 125 times");
  const slow = printHops(machine, pretend(40));
  expect(slow).toContain("- FAIL: the loop makes at least 50 M hops/s: 25.0 M hops/s");
  expect(slow).toContain(
    "- FAIL: with the levels of all parts, the batch call is at least 30 times as fast as any other engine: 25 times",
  );
});
