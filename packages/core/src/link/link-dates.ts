import { readDay } from "@waft/runtime";
import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic } from "../diagnostics/create-diagnostic.ts";
import type { DateNode } from "../syntax/tree.ts";
import { onlyClause } from "./link-clauses.ts";
import type { Findings } from "./names.ts";
import type { PlacedRule } from "./rules-of.ts";

/** From when until when a rule holds: its own dates, cut to those of its era. */
export interface RuleDates {
  readonly from?: DateNode;
  readonly until?: DateNode;
}

/** The first day that a date names; undefined when it is no date. */
export function dayOf(date: DateNode | undefined): string | undefined {
  return date === undefined ? undefined : readDay(date.text);
}

/** Whether dates end before they begin. */
export function isEmptySpan({ from, until }: RuleDates): boolean {
  const first = dayOf(from);
  const end = dayOf(until);
  return first !== undefined && end !== undefined && end <= first;
}

/** Cuts a rule's dates to those of its era, and reports a span without a day. */
export function linkDates(placed: PlacedRule, findings: Findings): RuleDates {
  const { rule, era, name } = placed;
  const from = pick(onlyClause(rule, ["from"], findings)?.date, era?.from, "later");
  const until = pick(onlyClause(rule, ["until"], findings)?.date, era?.until, "earlier");
  const dates = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
  if (isEmptySpan(dates) && !isEmptySpan(era ?? {})) {
    findings.push(createDiagnostic(catalogue.emptyDates, { span: rule.name.span }, { what: `'${name}'` }));
  }
  return dates;
}

function pick(own: DateNode | undefined, era: DateNode | undefined, which: "later" | "earlier"): DateNode | undefined {
  const mine = dayOf(own);
  const its = dayOf(era);
  if (mine === undefined || its === undefined) {
    return mine === undefined ? (its === undefined ? undefined : era) : own;
  }
  return (which === "later" ? its > mine : its < mine) ? era : own;
}
