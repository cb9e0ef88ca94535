import { readDay } from "@waft/runtime";
import type { DateNode } from "../syntax/tree.ts";
import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic } from "../diagnostics/create-diagnostic.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { isInForce } from "../model/holds.ts";
import type { Model } from "../model/model.ts";
import { beforeAllDays, listDays } from "../model/occasions.ts";

/** The day of which something speaks: its own, or the last one that a rule names, the newest state of the platform. */
export function findDay(model: Model, at: DateNode | undefined): string {
  return (at === undefined ? listDays(model).at(-1) : readDay(at.text)) ?? beforeAllDays;
}

/** On a day before every rule nothing is known. */
export function checkDay(model: Model, at: DateNode | undefined): readonly Diagnostic[] {
  const day = findDay(model, at);
  if (at === undefined || model.rules.some((rule) => isInForce(rule, day))) {
    return [];
  }
  const first = model.rules.map((rule) => rule.first ?? beforeAllDays).toSorted()[0];
  if (first === undefined || first <= day) {
    return [];
  }
  return [createDiagnostic(catalogue.beforeRules, { span: at.span }, { day, first })];
}
