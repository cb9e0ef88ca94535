import * as fc from "fast-check";
import { expect, it } from "vitest";
import { findIn } from "../../../test/compile-text.ts";
import { randomPlatform, writePlatform } from "../../../test/random-platform.ts";
import { holds, isInForce, speaksOf, type Occasion } from "../../model/holds.ts";
import { mergeRules } from "../../model/merge-rules.ts";
import type { Model } from "../../model/model.ts";
import { listOccasions } from "../../model/occasions.ts";
import { findCase } from "../find-case.ts";
import { reachForms } from "../reach-forms.ts";

/** The rules that decide anything in some case of some act on some day, as the merged answers name them. */
function findDeciding(model: Model): ReadonlySet<string> {
  const deciding = new Set<string>();
  for (const { day, forms } of reachForms(model)) {
    const occasions = listOccasions(model).filter((occasion) => occasion === "post" || forms.has(occasion.form));
    for (const occasion of occasions) {
      noteDeciding(model, { day, occasion }, deciding);
    }
  }
  return deciding;
}

function noteDeciding(
  model: Model,
  { day, occasion }: { readonly day: string; readonly occasion: Occasion },
  deciding: Set<string>,
): void {
  const rules = model.rules.filter((rule) => speaksOf(rule, occasion) && isInForce(rule, day));
  findCase(model, { occasion, rules }, ({ asked }) => {
    const matching = rules.filter(({ when }) => holds(when, asked)).map(({ index }) => index);
    const { refusals, outcome, effects, countsFor, tells, raises } = mergeRules(model, matching, occasion);
    const raising = matching.filter((index) => raises.some((one) => model.rules[index]?.raises.includes(one)));
    const said = refusals.length > 0 ? refusals : [outcome, ...effects, countsFor, tells, { rules: raising }];
    said.forEach((one) => one?.rules.forEach((index) => deciding.add(model.rules[index]?.name ?? "")));
    return false;
  });
}

it("exactly the rules that decide nothing, in any case, are said never to have a say, to wait for a counter, or to be of forms nobody holds", () => {
  fc.assert(
    fc.property(randomPlatform, (platform) => {
      // Whether a rule that copies decides is not among what the merged answers name.
      const rules = platform.rules.map((rule) => ({
        ...rule,
        levels: rule.levels.filter((one) => !one.startsWith("copies")),
      }));
      const { model, diagnostics } = findIn(writePlatform({ ...platform, rules }));
      fc.pre(model !== undefined);
      const unreached = diagnostics.filter(({ code }) => code === "core/unreachable-form");
      const idle = diagnostics
        .filter(({ code }) => code === "core/idle-counter")
        .flatMap(({ related }) => related.filter(({ message }) => message.endsWith(" waits for it.")));
      const told = [
        ...diagnostics.filter(({ code }) => code === "core/never-applies").map(({ message }) => message),
        ...[...unreached.flatMap(({ related }) => related), ...idle].map(({ message }) => message),
      ];
      const silent = new Set(told.map((message) => /^'(?<name>[^']*)'/u.exec(message)?.groups?.["name"]));
      const deciding = findDeciding(model);
      expect([...silent].filter((name) => deciding.has(name ?? ""))).toEqual([]);
      expect(model.rules.map(({ name }) => name).filter((name) => !silent.has(name) && !deciding.has(name))).toEqual(
        [],
      );
    }),
    { numRuns: 100 },
  );
});
