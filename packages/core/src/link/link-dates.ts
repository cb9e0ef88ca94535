import { readDay } from "@waft/runtime";
import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic, type ProposedFix } from "../diagnostics/create-diagnostic.ts";
import type { DateNode, NameNode } from "../syntax/tree.ts";
import type { Span } from "../text/source-file.ts";
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
  const own = {
    from: onlyClause(rule, ["from"], findings)?.date,
    until: onlyClause(rule, ["until"], findings)?.date,
  };
  const from = pick(own.from, era?.from, "later");
  const until = pick(own.until, era?.until, "earlier");
  const dates = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
  if (isEmptySpan(dates) && !isEmptySpan(era ?? {})) {
    const at = { span: findEnd(own, rule.name), fixes: swapDates(own) };
    findings.push(createDiagnostic(catalogue.emptyDates, at, { what: `'${name}'` }));
  }
  return dates;
}

/** Where it says when it ends; where it says when it begins, if its era ends it. */
function findEnd({ from, until }: { readonly [Word in keyof RuleDates]: DateNode | undefined }, name: NameNode): Span {
  return (until ?? from ?? name).span;
}

/** Two dates in the wrong order can change places. */
export function swapDates({
  from,
  until,
}: { readonly [Word in keyof RuleDates]: DateNode | undefined }): readonly ProposedFix[] {
  const first = dayOf(from);
  const end = dayOf(until);
  if (from === undefined || until === undefined || first === undefined || end === undefined || first <= end) {
    return [];
  }
  const edits = [
    { span: from.span, text: until.text },
    { span: until.span, text: from.text },
  ];
  return [{ title: { en: "Let the two dates change places", nl: "Verwissel de twee data" }, edits }];
}

function pick(own: DateNode | undefined, era: DateNode | undefined, which: "later" | "earlier"): DateNode | undefined {
  const mine = dayOf(own);
  const its = dayOf(era);
  if (mine === undefined || its === undefined) {
    return mine === undefined ? (its === undefined ? undefined : era) : own;
  }
  return (which === "later" ? its > mine : its < mine) ? era : own;
}
