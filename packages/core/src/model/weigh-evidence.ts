import type { Standing } from "@waft/runtime";
import { addMonths } from "@waft/runtime/internal";
import { sourceKinds } from "../link/declare-rest.ts";
import { dayOf } from "../link/link-dates.ts";
import type { LinkedRule, LinkedSource } from "../link/linked.ts";

/** How long a source is good for, in months (meaning: dates and evidence). */
export const freshMonths = 12;

/** How good the word is on which a rule stands: the best kind among its sources. */
export function findStanding(rule: LinkedRule, sources: readonly LinkedSource[]): Standing {
  const kinds = rule.cites.source.map((source) => sources[source]?.fields.kind);
  const best = sourceKinds.find((kind) => kinds.includes(kind));
  if (best !== undefined) {
    return best;
  }
  return rule.cites.inferred.length > 0 ? "inferred" : "unsourced";
}

/** The order of standings, the best first. */
export const standings: readonly Standing[] = [...sourceKinds, "inferred", "unsourced"];

/** The first day on which a rule is stale: its `review` date, or a year after its newest source. */
export function findStaleFrom(rule: LinkedRule, sources: readonly LinkedSource[]): string | undefined {
  if (rule.review !== undefined) {
    return dayOf(rule.review);
  }
  const cited = [...rule.cites.source, ...rule.cites.inferred].map((source) => sources[source]);
  const newest = (field: "published" | "seen"): string | undefined =>
    cited
      .map((source) => dayOf(source?.[field]))
      .filter((day) => day !== undefined)
      .toSorted()
      .at(-1);
  const day = newest("published") ?? newest("seen");
  return day === undefined ? undefined : addMonths(day, freshMonths);
}
