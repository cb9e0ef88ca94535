import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { compileRules, packageFolder } from "./compile-rules.ts";

const words: ReadonlySet<string> = new Set(["outside", "unsaid", "contradicts"]);

/** Each line of `facts.csv`: the fact, the rules that rest on it or a word saying why none does, a note. */
const facts = readFileSync(path.join(packageFolder, "facts.csv"), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => /^(?<id>[^,]*),(?<use>[^,]*),(?<note>.*)$/u.exec(line)?.groups ?? {})
  .map(({ id = "", use = "", note = "" }) => ({ id, use: use.split(" "), note }));

/** The ids that each rule cites, read from what stands beside its sources. */
function readCited(): ReadonlyMap<string, ReadonlySet<string>> {
  const { model } = compileRules();
  return new Map(
    (model?.rules ?? []).map(({ name, linked }) => [name, new Set(linked.citeNotes.join(" ").match(/LI-\d{3}/gu))]),
  );
}

it("every fact from LI-001 to LI-126 is used or accounted for with a reason", () => {
  const expected = Array.from({ length: 126 }, (_, index) => `LI-${String(index + 1).padStart(3, "0")}`);
  expect(facts.map(({ id }) => id)).toEqual(expected);
  const unexplained = facts.filter(({ use, note }) => use.some((one) => words.has(one)) && note.length < 20);
  expect(unexplained).toEqual([]);
});

it("a fact names the rules that cite it, and a rule cites the facts that name it", () => {
  const cited = readCited();
  const fromRules = [...cited].flatMap(([rule, ids]) => [...ids].map((id) => `${id} ${rule}`)).toSorted();
  const fromFacts = facts
    .flatMap(({ id, use }) => use.filter((one) => one !== "" && !words.has(one)).map((rule) => `${id} ${rule}`))
    .toSorted();
  expect(fromRules.length).toBeGreaterThan(60);
  expect(fromFacts).toEqual(fromRules);
});

it("every rule has a source, and every source a title, a kind and the date it was seen", () => {
  const { model, bundle, diagnostics } = compileRules();
  // What nobody says is no mistake.
  expect(diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
  expect(model?.rules.filter(({ standing }) => standing === "unsourced")).toEqual([]);
  const incomplete = bundle?.sources.filter(
    ({ title, kind, seen }) => title === undefined || kind === undefined || seen === undefined,
  );
  expect(incomplete).toEqual([]);
});
