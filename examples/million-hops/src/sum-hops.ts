import { batchOutcomes, countingKinds, noForm, type Batch, type BatchResult } from "@waft/runtime/batch";

/** How often something came out. */
export type Sums = ReadonlyMap<string, number>;

/** Counts hops by the form that viewers hold after them; where nobody holds any, by what happened instead. */
export function sumByForm({ forms }: Batch, { form, outcome }: BatchResult): Sums {
  const sums = new Map<string, number>();
  for (const [hop, held] of form.entries()) {
    const name = held === noForm ? (batchOutcomes[outcome[hop] ?? 0] ?? "") : (forms[held] ?? "");
    sums.set(name, (sums.get(name) ?? 0) + 1);
  }
  return sums;
}

/** Counts the hops that were reached by the persons for whom they count. */
export function sumByPerson({ parts, words }: Batch, { outcome, counting, countsFor }: BatchResult): Sums {
  const sums = new Map<string, number>();
  for (const [hop, kind] of counting.entries()) {
    if (outcome[hop] !== batchOutcomes.indexOf("not-reached")) {
      const persons = parts.filter((_, part) => ((countsFor[hop * words + (part >>> 5)] ?? 0) >>> (part & 31)) & 1);
      const said = countingKinds[kind] === "persons" ? persons.join(" and ") || "nobody" : (countingKinds[kind] ?? "");
      sums.set(said, (sums.get(said) ?? 0) + 1);
    }
  }
  return sums;
}
