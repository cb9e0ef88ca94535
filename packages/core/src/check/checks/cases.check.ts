import { catalogue } from "../../diagnostics/catalogue.ts";
import { createDiagnostic } from "../../diagnostics/create-diagnostic.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { collectAsks, countCases } from "../../model/cases.ts";
import type { Said } from "../../lib/said.ts";
import type { Model } from "../../model/model.ts";
import type { Moment } from "../../model/moments.ts";
import { nameAsk, nameOccasion } from "../name-case.ts";

/** The most cases that the rules of one action on one form may tell apart. */
export const mostCases = 16_384;

/** The most cases of a platform, over all its actions, forms and dates. */
const mostTogether = 2_000_000;

/** Each action on each form asks little enough for all its cases to be looked at, and so do all of them together. */
export function checkCases(model: Model, moments: readonly Moment[]): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  let together = 0;
  for (const { occasion, rules: indices } of moments) {
    const rules = indices.flatMap((index) => model.rules[index] ?? []);
    const asks = collectAsks(rules, model.platform);
    const count = countCases(asks);
    const [first] = rules;
    together += count;
    if (count > mostCases && first !== undefined) {
      const { action, form } = nameOccasion(model, occasion);
      const values = {
        action,
        form,
        count: sayNumber(count),
        limit: sayNumber(mostCases),
        asks: asks.map((ask) => nameAsk(model, ask)).join(", "),
      };
      found.set(`${action} ${form}`, createDiagnostic(catalogue.tooManyCases, { span: first.linked.span }, values));
    }
  }
  const last = model.rules.at(-1);
  return found.size > 0 || together <= mostTogether || last === undefined
    ? [...found.values()]
    : [createDiagnostic(catalogue.tooMuch, { span: last.linked.span }, countTogether(together))];
}

function countTogether(together: number): {
  readonly count: Said;
  readonly limit: Said;
  readonly things: Said;
} {
  return {
    count: sayNumber(together),
    limit: sayNumber(mostTogether),
    things: { en: "cases that its rules tell apart", nl: "gevallen die de regels onderscheiden" },
  };
}

function sayNumber(number: number): Said {
  return { en: number.toLocaleString("en"), nl: number.toLocaleString("nl") };
}
