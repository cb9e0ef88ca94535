import { createWalk, findStretch, listStretches } from "@waft/analysis/internal";
import { openBundle, type OpenBundle } from "@waft/runtime/internal";
import { expect, it } from "vitest";
import { compileRules } from "../generate/compile-rules.ts";
import { follow } from "../generate/explore.ts";
import { createPlatform } from "../src/create-platform.ts";
import { readVectors } from "../src/read-vectors.ts";
import type { VectorFile } from "../src/vector-file.ts";
import { readChain } from "./read-chain.ts";

const tables = readVectors().filter(({ name }) => name.startsWith("table-"));

interface NamedRow {
  readonly day: string;
  /** Such as `like of post`. */
  readonly occasion: string;
  readonly row: number;
}

/** Every row of every action on every form, on every stretch of days. */
function listRows(bundle: OpenBundle): readonly NamedRow[] {
  const { actions, forms, cells } = bundle;
  const occasions = actions.flatMap((action) => forms.map((form) => `${action.name} of ${form.name}`));
  return listStretches(bundle).flatMap(({ from: day = "before", table: { post, cells: places } }) =>
    [post, ...places].flatMap((cell, place) =>
      [...new Set(cells[cell]?.rows)].map((row) => ({ day, occasion: ["publishing", ...occasions][place] ?? "", row })),
    ),
  );
}

/** The rows that the cases of a file come to, and the forms on which they do something of which no rule speaks. */
function listTaken(bundle: OpenBundle, { cases }: VectorFile): ReadonlySet<string> {
  const questions = cases.flatMap((one) => ("question" in one ? [one.question] : []));
  const taken = questions.flatMap((question) => {
    const span = findStretch(bundle, question.asOf);
    const chain = readChain(bundle, question);
    const acts = (span && follow(createWalk(bundle, span, chain.post), chain.steps)) ?? [];
    return acts.map(({ step, before, row }) => {
      const form = bundle.forms[before.form ?? -1]?.name ?? "an open form";
      const occasion = step === undefined ? "publishing" : `${step.asked.action} of ${form}`;
      return nameRow({ day: span?.from ?? "before", occasion, row: bundle.rows.indexOf(row) });
    });
  });
  return new Set(taken);
}

function nameRow({ day, occasion, row }: NamedRow): string {
  return `${day}: ${occasion}, row ${row}`;
}

function findMissing(file: VectorFile): readonly (NamedRow & { readonly outcome: string | undefined })[] {
  const bundle = openBundle(compileRules(createPlatform(file)).bundle);
  const taken = listTaken(bundle, file);
  return listRows(bundle)
    .filter((one) => !taken.has(nameRow(one)))
    .map((one) => ({ ...one, outcome: bundle.rows[one.row]?.outcome }));
}

const complete = tables.filter(({ name }) => name !== "table-linkedin" && name !== "table-village");

it.each(complete.map((file) => [file.name, file] as const))("%s takes every row of every cell", (_, file) => {
  expect(findMissing(file)).toEqual([]);
});

function takeFile(name: string): VectorFile {
  return tables.find((file) => file.name === name) ?? { waft: 1, name, title: "", entry: "", files: {}, cases: [] };
}

it("in the village every row is taken, but those on leaflets before the day on which there are any", () => {
  const missing = findMissing(takeFile("table-village"));
  expect(missing).toHaveLength(7);
  expect(missing.filter(({ day, occasion }) => day !== "before" || !occasion.endsWith(" of leaflet"))).toEqual([]);
});

it("on LinkedIn every row is taken, but refusals to pass on what was never passed on: the first share is refused already", () => {
  const missing = findMissing(takeFile("table-linkedin"));
  const passing = /^(?:repost|share) of (?:repost|share)$/u;
  expect(missing.filter(({ occasion, outcome }) => !passing.test(occasion) || outcome !== "refused")).toEqual([]);
  expect(missing).toHaveLength(112);
});
