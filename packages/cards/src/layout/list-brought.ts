import type { Bundle, BundleRow, Hop } from "@waft/runtime";

/**
 * Names what an act brought: what the person acting put there, what viewers have now and had not before, and what the
 * rules of the act add, also where there was one before: who shares what was shared is another sharer.
 */
export function listBrought({ parts, rows, rules }: Bundle, hop: Hop): ReadonlySet<string> {
  const { brings, gained = [], decidedBy } = hop;
  const row = rows.find(
    (one) =>
      one.rules.length === decidedBy.length && one.rules.every((rule, at) => rules[rule]?.name === decidedBy[at]),
  );
  const added = parts.filter((_, index) => row !== undefined && doesAdd(row, index)).map(({ name }) => name);
  return new Set([...brings, ...gained, ...added]);
}

/** Sets of parts are bits, 32 in a word. */
function doesAdd({ add }: BundleRow, part: number): boolean {
  return (((add[part >>> 5] ?? 0) >>> (part & 31)) & 1) === 1;
}
