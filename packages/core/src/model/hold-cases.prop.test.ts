import * as fc from "fast-check";
import { expect, it } from "vitest";
import { compileText } from "../../test/compile-text.ts";
import type { Condition } from "../link/linked.ts";
import { collectAsks, createCases } from "./cases.ts";
import { holds } from "./holds.ts";
import { sortCases } from "./sort-cases.ts";

const { model } = compileText(`waft 1
platform village "Village"
use social
posts have text, image
attribute visibility of post is public, friends, secret
attribute knows of viewer is no, yes
counter hops to 3
rule like { on like of post shows it to followers raises hops keeps everything }
`);

const leaf = fc.oneof(
  fc.record({ kind: fc.constant("part" as const), part: fc.nat(model.platform.parts.length - 1) }),
  fc.record({ kind: fc.constantFrom("author" as const, "actor" as const), actor: fc.nat(2) }),
  fc.record({ kind: fc.constant("identity" as const), identity: fc.nat(3) }),
  fc.record({ kind: fc.constant("attribute" as const), attribute: fc.constant(0), value: fc.nat(2) }),
  fc.record({ kind: fc.constant("attribute" as const), attribute: fc.constant(1), value: fc.nat(1) }),
  fc.record({ kind: fc.constant("count" as const), counter: fc.constant(0), atLeast: fc.boolean(), count: fc.nat(3) }),
);
const condition = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.record({ kind: fc.constant("not" as const), item: tie("condition") }),
    fc.record({
      kind: fc.constantFrom("all" as const, "any" as const),
      items: fc.array(tie("condition"), { maxLength: 3 }),
    }),
  ),
})).condition;

it("a condition holds in exactly the cases in which it does when each is asked by itself", () => {
  fc.assert(
    fc.property(fc.array(condition, { minLength: 1, maxLength: 4 }), condition, (conditions, other) => {
      const cases = createCases(
        collectAsks(
          conditions.map((when) => ({ when })),
          model,
        ),
        model,
      );
      fc.pre(cases.count <= 20_000);
      const rows = Array.from({ length: cases.count }, (_, row) => cases.read(row).asked);
      // Of another condition something may not be asked, which then has its first value.
      for (const when of [...conditions, other]) {
        expect(Array.from(cases.holdsIn(when), (is) => is === 1)).toEqual(rows.map((asked) => holds(when, asked)));
      }
    }),
    { numRuns: 200 },
  );
});

it("cases are of one kind exactly where the same rules match, and kinds stand in the order of their first cases", () => {
  fc.assert(
    fc.property(fc.array(condition, { minLength: 1, maxLength: 4 }), (conditions) => {
      const [first] = model.rules;
      const rules = first === undefined ? [] : conditions.map((when, index) => ({ ...first, when, index }));
      const fresh = { ...model, known: { ...model.known, sorted: new Map() } };
      const cases = createCases(collectAsks(rules, model), model);
      fc.pre(cases.count <= 20_000);
      const { kinds, matching } = sortCases(fresh, cases, rules);
      const expected = Array.from({ length: cases.count }, (_, row) =>
        rules.filter(({ when }) => holds(when, cases.read(row).asked)).map(({ index }) => index),
      );
      expect(Array.from(kinds, (kind) => matching[kind])).toEqual(expected);
      expect([...new Set(kinds)]).toEqual([...matching.keys()]);
    }),
    { numRuns: 200 },
  );
});
