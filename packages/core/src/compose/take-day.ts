import { dayOf } from "../link/link-dates.ts";
import type { DateNode, DatesNode, FileNode, ItemNode, RuleNode } from "../syntax/tree.ts";
import { mapRules, silence } from "./map-rules.ts";

/**
 * The rules of a platform as they are on one day, and from then on always (meaning, Platforms made of others).
 * Reads trees, writes trees without dates, in which rules that are not in force that day speak of nothing.
 */
export function takeDay(files: readonly FileNode[], day: string): readonly FileNode[] {
  const taken = mapRules(files, (rule, era) => {
    const inForce = isInForce(era ?? {}, day) && isInForce(readDates(rule), day);
    return removeDates(inForce ? rule : silence(rule));
  });
  return taken.map((file) => ({ ...file, items: file.items.map(removeEraDates) }));
}

function removeEraDates(item: ItemNode): ItemNode {
  if (item.kind !== "era") {
    return item;
  }
  const { from: _from, until: _until, ...undated } = item;
  return undated;
}

function removeDates(rule: RuleNode): RuleNode {
  return { ...rule, clauses: rule.clauses.filter(({ clause }) => clause !== "from" && clause !== "until") };
}

function readDates({ clauses }: RuleNode): DatesNode {
  const find = (word: "from" | "until"): DateNode | undefined =>
    clauses.flatMap((clause) => ("date" in clause && clause.clause === word ? [clause.date] : []))[0];
  const from = find("from");
  const until = find("until");
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
}

function isInForce({ from, until }: DatesNode, day: string): boolean {
  const first = dayOf(from);
  const end = dayOf(until);
  return (first === undefined || first <= day) && (end === undefined || day < end);
}
