import { catalogue } from "../../diagnostics/catalogue.ts";
import { createDiagnostic } from "../../diagnostics/create-diagnostic.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { collectAsks, countCases } from "../../model/cases.ts";
import type { Model } from "../../model/model.ts";
import { findRules, listDays, listOccasions } from "../../model/occasions.ts";
import type { Said } from "../../lib/said.ts";
import { nameAsk, nameOccasion } from "../name-case.ts";

/** The most cases that the rules of one action on one form may tell apart. */
export const mostCases = 16_384;

/** Each action on each form asks little enough for all its cases to be looked at. */
export function checkCases(model: Model): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  for (const day of listDays(model)) {
    for (const occasion of listOccasions(model)) {
      const rules = findRules(model, occasion, day).flatMap((index) => model.rules[index] ?? []);
      const asks = collectAsks(rules, model.platform);
      const count = countCases(asks);
      const [first] = rules;
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
  }
  return [...found.values()];
}

function sayNumber(number: number): Said {
  return { en: number.toLocaleString("en"), nl: number.toLocaleString("nl") };
}
