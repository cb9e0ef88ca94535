import { linkedin } from "@waft/linkedin";
import { hasProblems, trace, type Bundle } from "@waft/runtime";
import { createPartSet, evaluate, prepareBatch } from "@waft/runtime/batch";
import { expect, it } from "vitest";
import { findExample, readExcerpt, runExample } from "../../../tooling/examples/run-example.ts";
import { makeChains } from "../src/make-chains.ts";
import { sumByForm, sumByPerson } from "../src/sum-hops.ts";

const folder = findExample(import.meta.filename);
/** LinkedIn, to be asked with names that are not known to the compiler. */
const anyNames: Bundle = linkedin;

it("follows a million acts on each of two days, and every one of them is counted once", () => {
  const { out, err, code } = runExample(folder, "src/main.ts");
  expect([code, err]).toEqual([0, ""]);
  const withoutTimes = (text: string): string => text.replaceAll(/\d+ ms/gu, "… ms");
  expect(withoutTimes(out)).toContain(withoutTimes(readExcerpt(folder)));
  expect([...out.matchAll(/^\S+: 1000000 acts in \d+ chains, in \d+ ms$/gmu)].length).toBe(2);
  const sums = out
    .split(/^(?= {2}\S)/gmu)
    .slice(1)
    .map((block) => [...block.matchAll(/ (\d+)$/gmu)].reduce((sum, [, count]) => sum + Number(count), 0));
  expect(sums).toEqual([1_000_000, 1_000_000, 1_000_000, 1_000_000]);
});

it("counts what asking about each chain alone gives", () => {
  const prepared = prepareBatch(linkedin, "2016-03-01");
  if (hasProblems(prepared)) {
    throw new Error(prepared.problems[0]?.code);
  }
  const { batch } = prepared;
  const named = ["text", "image"];
  const set = createPartSet(
    named.map((part) => batch.parts.indexOf(part)),
    batch.parts.length,
  );
  const acts = ["like", "share", "delete"].map((action) => ({ action, weight: 1 }));
  const made = makeChains(batch, Uint32Array.from(set), { hops: 300, acts });
  const answer = evaluate(batch, made);
  if (hasProblems(answer)) {
    throw new Error(answer.problems[0]?.code);
  }
  const forms = new Map<string, number>();
  const persons = new Map<string, number>();
  const add = (sums: Map<string, number>, name: string): unknown => sums.set(name, (sums.get(name) ?? 0) + 1);
  const { starts, actions } = made.chains;
  for (let chain = 0; chain + 1 < starts.length; chain += 1) {
    const names = Array.from(actions.slice(starts[chain], starts[chain + 1]), (action) => batch.actions[action] ?? "");
    const traced = trace(anyNames, { post: { parts: named }, chain: names, asOf: "2016-03-01" });
    if (hasProblems(traced)) {
      names.forEach(() => add(forms, "not-reached"));
      continue;
    }
    names.forEach((_, index) => {
      const hop = traced.hops[index];
      add(forms, hop === undefined ? "not-reached" : (hop.form ?? hop.outcome));
      if (hop !== undefined) {
        add(persons, hop.countsFor === null ? "unknown" : [hop.countsFor].flat().join(" and ") || "nobody");
      }
    });
  }
  const sort = (sums: ReadonlyMap<string, number>): unknown =>
    [...sums].toSorted(([one], [other]) => one.localeCompare(other));
  expect(sort(sumByForm(batch, answer.result))).toEqual(sort(forms));
  expect(sort(sumByPerson(batch, answer.result))).toEqual(sort(persons));
});
