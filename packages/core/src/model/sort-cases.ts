import type { Cases } from "./cases.ts";
import type { Model, ModelRule } from "./model.ts";

/** Cases by the rules whose conditions hold in them. */
export interface SortedCases {
  /** For each case, by its number, of which kind it is. */
  readonly kinds: Readonly<Int32Array>;
  /** For each kind the rules, as indices. */
  readonly matching: readonly (readonly number[])[];
}

/** Sorts all cases by the rules whose conditions hold in them; kinds are numbered in the order of their first cases. */
export function sortCases({ known }: Model, cases: Cases, rules: readonly ModelRule[]): SortedCases {
  const sorted = known.sorted.get(cases) ?? new Map<string, SortedCases>();
  known.sorted.set(cases, sorted);
  const key = rules.map(({ index }) => index).join(" ");
  const found = sorted.get(key) ?? sortBy(cases, rules);
  sorted.set(key, found);
  return found;
}

function sortBy({ count, holdsIn }: Cases, rules: readonly ModelRule[]): SortedCases {
  const kinds = new Int32Array(count);
  let size = 1;
  // Rules with the same condition are told apart by nothing.
  for (const when of new Set(rules.map((rule) => rule.when))) {
    size = split(kinds, holdsIn(when), size);
  }
  const firsts = Array.from({ length: size }, (_, kind) => kinds.indexOf(kind));
  const matching = firsts.map((row) => rules.filter(({ when }) => holdsIn(when)[row] === 1).map(({ index }) => index));
  return { kinds, matching };
}

/** Splits kinds in two where something holds in some of their cases only; gives back how many there are then. */
function split(kinds: Int32Array, holding: ReturnType<Cases["holdsIn"]>, size: number): number {
  const numbers = new Int32Array(2 * size).fill(-1);
  let next = 0;
  for (let row = 0; row < kinds.length; row += 1) {
    const pair = 2 * (kinds[row] ?? 0) + (holding[row] ?? 0);
    if (numbers[pair] === -1) {
      numbers[pair] = next;
      next += 1;
    }
    kinds[row] = numbers[pair] ?? 0;
  }
  return next;
}
