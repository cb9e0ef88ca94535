import { expect, it } from "vitest";
import type { Needed, PlannedPackage } from "./plan.ts";
import { printPlan } from "./print-plan.ts";

function planned(name: string, needed: Needed, changesets: readonly string[] = ["one"]): PlannedPackage {
  return {
    package: { name, version: "0.1.0", folder: `/packages/${name}`, isPlatform: needed !== "not computed", needs: [] },
    declared: { bump: "minor", from: "0.1.0", to: "0.2.0", changesets },
    needed,
  };
}

const since = { version: "0.1.0", from: "https://registry.example/", folder: "/released" };
const plan: readonly PlannedPackage[] = [
  planned("@waft/runtime", "not computed", ["batch", "groups"]),
  planned("@waft/core", "not computed", []),
  planned("@waft/village", { bump: "minor", witness: "actions, new: wave", since }),
  planned("@waft/hamlet", "first"),
  { ...planned("@waft/town", { bump: "none", witness: "", since }), declared: undefined },
];
const packed = new Map([
  ["@waft/runtime", { files: 57, size: 137_291 }],
  ["@waft/core", { files: 201, size: 1_656_713 }],
]);

it("a plan names each package that moves, in order, with its versions, what npm would get, and why", () => {
  expect(printPlan(plan, { packed, width: 80 })).toEqual([
    "1  @waft/runtime  0.1.0 → 0.2.0  minor    57 files 137.3 kB",
    "   changesets batch, groups; no rules that a bump could be computed from.",
    "2  @waft/core     0.1.0 → 0.2.0  minor   201 files   1.7 MB",
    "   moves with the others; no rules that a bump could be computed from.",
    "3  @waft/village  0.1.0 → 0.2.0  minor     0 files   0.0 kB",
    "   changesets one; computed: minor since 0.1.0 (https://registry.example/):",
    "   actions, new: wave.",
    "4  @waft/hamlet   0.1.0 → 0.2.0  minor     0 files   0.0 kB",
    "   changesets one; the first release.",
    "",
    "4 packages, 1.8 MB packed, published in this order.",
  ]);
});

it("no line is wider than the screen, as long as its words and names are not", () => {
  const long = planned("@waft/long", { bump: "major", witness: "so it is ".repeat(60).trim(), since });
  for (const width of [60, 80, 120]) {
    expect(printPlan([long], { packed, width }).filter((line) => line.length > width)).toEqual([]);
  }
});

it("where nothing moves, that is said", () => {
  expect(printPlan(plan.slice(4), { packed, width: 80 })).toEqual(["Nothing is released: there are no changesets."]);
});
