import type { Pattern } from "@waft/core/internal";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { buildAutomaton, type Automaton } from "./build-automaton.ts";

const pattern = fc.letrec<{ pattern: Pattern }>((tie) => ({
  pattern: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom<Pattern>({ kind: "action", actions: [0] }, { kind: "action", actions: [0, 1] }, { kind: "any" }),
    fc.record({
      kind: fc.constantFrom("sequence" as const, "choice" as const),
      items: fc.array(tie("pattern"), { minLength: 1, maxLength: 3 }),
    }),
    fc
      .record({ item: tie("pattern"), least: fc.nat(2), more: fc.option(fc.nat(2), { nil: undefined }) })
      .map(({ item, least, more }): Pattern => ({
        kind: "repeat",
        item,
        least,
        ...(more === undefined ? {} : { most: least + more }),
      })),
  ),
})).pattern;

/** A pattern as a regular expression over the actions `0`, `1` and `2`. */
function writeExpression(one: Pattern): string {
  switch (one.kind) {
    case "action":
      return `[${one.actions.join("")}]`;
    case "any":
      return "[012]";
    case "sequence":
      return one.items.map(writeExpression).join("");
    case "choice":
      return `(?:${one.items.map(writeExpression).join("|")})`;
    case "repeat":
      return `(?:${writeExpression(one.item)}){${one.least},${one.most ?? ""}}`;
  }
}

function accepts({ places, first, empty }: Automaton, chain: string): boolean {
  let at: readonly number[] | undefined;
  for (const action of chain) {
    const to: readonly number[] = at === undefined ? first : at.flatMap((place) => places[place]?.next ?? []);
    at = [...new Set(to)].filter((place) => places[place]?.actions?.includes(Number(action)) ?? true);
  }
  return at === undefined ? empty : at.some((place) => places[place]?.ends);
}

it("has exactly the chains that a regular expression has", () => {
  fc.assert(
    fc.property(pattern, fc.array(fc.constantFrom("0", "1", "2"), { maxLength: 6 }), (one, chain) => {
      const text = chain.join("");
      expect(accepts(buildAutomaton(one), text)).toBe(new RegExp(`^${writeExpression(one)}$`, "u").test(text));
    }),
    { numRuns: 500 },
  );
});
