import type { Bundle, Hop } from "@waft/runtime";

/** The bits of an effect that say how much there is of a part; those above say whether it is a copy. */
const levelBits = 255;

/**
 * Names what an act brought: what the person acting put there, what viewers have now and had not before, and what the
 * rules of the act add, also where there was one before: who shares what was shared is another sharer.
 */
export function listBrought({ parts, rows, rules, effects }: Bundle, hop: Hop): ReadonlySet<string> {
  const { brings, gained = [], decidedBy } = hop;
  const row = rows.find(
    (one) =>
      one.rules.length === decidedBy.length && one.rules.every((rule, at) => rules[rule]?.name === decidedBy[at]),
  );
  const added = parts.filter((_, part) => {
    const [, , add = 0] = effects[row?.effects[part] ?? -1] ?? [];
    return (add & levelBits) > 0;
  });
  return new Set([...brings, ...gained, ...added.map(({ name }) => name)]);
}
