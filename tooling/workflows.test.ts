import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const root = path.dirname(import.meta.dirname);
const workflows = globSync(".github/workflows/*.yml", { cwd: root }).map((file) => ({
  file,
  text: readFileSync(path.join(root, file), "utf8"),
}));

it("every action of a workflow is named by its commit, with the version beside it", () => {
  const uses = workflows.flatMap(({ text }) => [...text.matchAll(/uses: (.*)$/gmu)].map(([, name = ""]) => name));
  expect(uses.length).toBeGreaterThan(3);
  expect(uses.filter((name) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u.test(name))).toEqual([]);
});

it("a workflow may read the repository and nothing else, unless a job says more", () => {
  const open = workflows.filter(({ text }) => !/^permissions:\n {2}contents: read$/mu.test(text));
  expect(open.map(({ file }) => file)).toEqual([]);
});

it("what a workflow runs is what the README names as the test command", () => {
  const runs = workflows.map(({ text }) => text.includes("bash .ci/run"));
  expect(runs).toEqual(workflows.map(() => true));
  const test = /pnpm@[\d.]+ test/u;
  expect(readFileSync(path.join(root, ".ci/run"), "utf8")).toMatch(test);
});

it("what is published for Node 20 is tried under it on every machine that checks changes", () => {
  const ci = readFileSync(path.join(root, ".github/workflows/ci.yml"), "utf8");
  const steps = ci.split(/^ {6}- /mu);
  const old = steps.findIndex((step) => /node-version: 20$/mu.test(step));
  const named = steps.findIndex((step) => step.includes("WAFT_OLD_NODE=$(node -p process.execPath)"));
  const checked = steps.findIndex((step) => step.includes("bash .ci/run"));
  expect([old > 0, named - old, checked > named]).toEqual([true, 1, true]);
});
